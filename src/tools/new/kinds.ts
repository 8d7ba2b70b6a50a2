import { answerKind } from './answer.ts';
import { eventKind } from './event.ts';
import { interviewKind } from './interview.ts';
import type { Kind } from './kind.ts';
import { noteKind } from './note.ts';
import { placeKind } from './place.ts';
import { sourceKind } from './source.ts';

/** All kinds of draft that `npm run new` makes, by name. */
export const KINDS_OF_NEW: Record<string, Kind> = {
	interview: interviewKind,
	answer: answerKind,
	note: noteKind,
	place: placeKind,
	source: sourceKind,
	event: eventKind,
};
