import { answerKind } from './answer.ts';
import type { DraftKind } from './draft-kind.ts';
import { eventKind } from './event.ts';
import { interviewKind } from './interview.ts';
import { noteKind } from './note.ts';
import { placeKind } from './place.ts';
import { sourceKind } from './source.ts';

/** All kinds of draft that `npm run new` makes, by name. */
export const DRAFT_KINDS: Record<string, DraftKind> = {
	interview: interviewKind,
	answer: answerKind,
	note: noteKind,
	place: placeKind,
	source: sourceKind,
	event: eventKind,
};
