import type { z } from 'astro/zod';
import type { BlockContent, Root } from 'mdast';
import type { ParagraphText } from '#src/markdown/paragraph-text.ts';
import type {
	answerSchema,
	interviewSchema,
	Revision,
	SearchQuery,
	Source,
	Topic,
} from '#src/schema/content.ts';
import type { StatementExtent } from '#src/markdown/statements/wrap-statements.ts';
import type { OutcomeRecord, StatementRecord } from '#src/schema/statements.ts';
import type { CitationItem } from '#src/shared/citation.ts';
import type { NoteKind } from '#src/shared/note-kinds.ts';
import type { Catalog, DatedEvent } from './catalog.ts';
import type { FormattedSource } from './formatted-source.ts';
import type { Measure } from './measure.ts';
import type { Moves, Permalinks } from './moves.ts';

/** Everything that is published, as one object. Every page, export and index is made from it. */
export interface Edition extends Omit<Catalog, 'interviews' | 'sources'> {
	sources: Map<string, Source & FormattedSource>;
	/** Newest first. */
	interviews: Interview[];
	permalinks: Permalinks;
	moves: Moves;
}

/** An interview: the fields of its frontmatter (see schema/content.ts), its prose and its own lists. */
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
	/** What readers may search for, and what they must find. Only tests and benches read it. */
	queries: SearchQuery[];
	/** In order of date. */
	events: DatedEvent[];
	/** The versions, newest first; the first is the published one. */
	history: [Revision, ...Revision[]];
}

/** Prose with its notes. */
export interface Passage {
	/** Path from the top of the project. */
	file: string;
	/**
	 * The paragraphs as the remark plugins return them, with each statement in a node of its own. Links to this site start
	 * with `/`.
	 */
	body: Root;
	paragraphs: ParagraphText[];
	/** In the order of their numbers. */
	notes: Note[];
	/** In the order of the text, which they divide without gap or overlap. None if the passage has no file of statements. */
	statements: Statement[];
	/** The mentions in the text, then those in the notes. */
	mentions: Mention[];
	/** Ids of the measures that the text or the notes link to, each once. */
	measures: string[];
	/** Ids of the notes, of any passage, that the text or the notes link to; each once. */
	pointsTo: string[];
}

/** An answer: the fields of its frontmatter, with its prose. */
export interface Answer extends z.infer<typeof answerSchema>, Passage {
	id: string;
	/** Position in the interview, from 1. */
	number: number;
}

/** An editors’ note. */
export interface Note {
	id: string;
	/** Id of the answer that the note belongs to; undefined for the introduction. */
	answer: string | undefined;
	/** The number that readers see: from 1 in each answer. */
	number: number;
	kind: NoteKind;
	/** At most six words, without the full stop that ends them; a question or exclamation mark stays. */
	title: string;
	isDraft: boolean;
	/** The words at stake; undefined if none are marked. */
	words: string | undefined;
	/** The paragraphs as the remark plugins return them, without kind and title. */
	content: BlockContent[];
	/** The same as plain text, without the citations. */
	text: string;
	citations: CitationItem[];
	/** Ids of the terms that the note links to, except those that stand for a place. */
	terms: string[];
}

/** A statement of a passage: the fields of its entry (see schema/statements.ts), with its text. */
export interface Statement extends Omit<StatementRecord, 'outcome'>, StatementExtent {
	/** Position in its passage, from 1. */
	number: number;
	/** Permanent address, without the base. */
	path: string;
	/** The whole statement as plain text, its pieces separated by spaces. */
	text: string;
	/** What became of it. `see`: id of the statement whose outcome covers this one too. Undefined if nothing is said. */
	outcome: Outcome | { see: string } | undefined;
}

/** What became of a statement, with its verdict. */
export interface Outcome extends OutcomeProse, Pick<OutcomeRecord, 'verdict' | 'certainty'> {
	/** What the verdict leaves out, in at most six words. */
	qualifier: string | undefined;
	/** What was known on the day. */
	known: OutcomeProse | undefined;
	/** Those of its text, then those of `known`. */
	citations: CitationItem[];
	/** Ids of the events that it rests on. */
	events: string[];
	/** Ids of the places that it rests on, then of those that its prose links to; each once. */
	places: string[];
	/** Ids of the measures that its prose links to, each once. */
	measures: string[];
	/** Ids of the terms that its prose links to, except those that stand for a place; each once. */
	terms: string[];
}

/** Prose of an outcome. */
interface OutcomeProse {
	/** The paragraphs as the remark plugins return them. */
	content: BlockContent[];
	/** The same as plain text, without the citations. */
	text: string;
}

/** A link to a place in a passage, with its sentence. */
export interface Mention {
	/** Id of the place. */
	place: string;
	/** Id of the note that the link is in; undefined if it is in the text itself. */
	note: string | undefined;
	sentence: string;
	/** The link’s words are `sentence.slice(from, to)`. */
	from: number;
	to: number;
}
