import type { z } from 'astro/zod';
import type { Root } from 'mdast';
import type { Block } from '#src/markdown/paragraph-text.ts';
import type {
	answerSchema,
	interviewSchema,
	Revision,
	Source,
	Topic,
} from '#src/schema/content.ts';
import type { CitationItem } from '#src/shared/citation.ts';
import type { Kind } from '#src/shared/note-kinds.ts';
import type { Catalog, DatedEvent } from './catalog.ts';
import type { Measure } from './measure.ts';
import type { Moves, Permalinks } from './moves.ts';
import type { FormattedSource } from './source.ts';

/** Everything that is published, as one object: what every page, export and index reads. */
export interface Edition extends Omit<Catalog, 'interviews' | 'sources'> {
	sources: Map<string, Source & FormattedSource>;
	/** Newest first. */
	interviews: Interview[];
	permalinks: Permalinks;
	moves: Moves;
}

/** An interview: the fields of its frontmatter (see schema/content.ts), its prose, and the lists of its own. */
export interface Interview extends z.infer<typeof interviewSchema> {
	id: string;
	/** The volume of the shared lists that it is in, from 1: see volumes.ts. */
	volume: number;
	introduction: Passage;
	/** In reading order. */
	answers: Answer[];
	/** By id. */
	measures: Map<string, Measure>;
	topics: Topic[];
	/** In the order of time. */
	events: DatedEvent[];
	/** Its versions, newest first; the first is the one that is published. */
	history: [Revision, ...Revision[]];
}

/** Prose with its notes. */
export interface Passage {
	/** Path from the top of the project. */
	file: string;
	/** As the remark plugins leave it, with links from `/`; exports print it again in other forms. */
	tree: Root;
	paragraphs: Block[];
	/** By number. */
	notes: Note[];
	/** Of the text, then of the notes. */
	mentions: Mention[];
	/** Ids of the measures whose figures it gives, each once. */
	measures: string[];
	/** Ids of the notes that are pointed to from the text or the notes, wherever they live; each once. */
	pointsTo: string[];
}

/** An answer: the fields of its frontmatter, with its prose. */
export interface Answer extends z.infer<typeof answerSchema>, Passage {
	id: string;
	/** Its place in the interview, from 1. */
	number: number;
}

/** An annotation of the editors', as plain text. */
export interface Note {
	id: string;
	/** The answer it lives in; undefined for the introduction. */
	answer: string | undefined;
	/** As shown to readers; restarts with each answer. */
	number: number;
	kind: Kind;
	/** The words of the passage it is about, where they are marked. */
	words: string | undefined;
	text: string;
	citations: CitationItem[];
	/** Ids of the terms it links, but for those that stand for a place. */
	terms: string[];
}

/** A place named in a passage: the link's words within their sentence. */
export interface Mention {
	place: string;
	/** The note it stands in, if it is not in the answer's own text. */
	note: string | undefined;
	sentence: string;
	/** Where the link's words stand in `sentence`. */
	from: number;
	to: number;
}
