import { answerKind } from './kinds/answer.ts';
import type { DraftKind } from './parts/draft-kind.ts';
import { eventKind } from './kinds/event.ts';
import { interviewKind } from './kinds/interview.ts';
import { layerKind } from './kinds/layer.ts';
import { measureKind } from './kinds/measure.ts';
import { noteKind } from './kinds/note.ts';
import { placeKind } from './kinds/place.ts';
import { revisionKind } from './kinds/revision.ts';
import { sourceKind } from './kinds/source.ts';
import { statementKind } from './kinds/statement.ts';
import { termKind } from './kinds/term.ts';
import { topicKind } from './kinds/topic.ts';

/** All kinds of entry that `npm run new` makes, by name. */
export const DRAFT_KINDS: Record<string, DraftKind> = {
	interview: interviewKind,
	answer: answerKind,
	note: noteKind,
	statement: statementKind,
	place: placeKind,
	source: sourceKind,
	term: termKind,
	measure: measureKind,
	event: eventKind,
	topic: topicKind,
	layer: layerKind,
	revision: revisionKind,
};
