import type { MapContent } from '#src/geo/read-map.ts';
import type * as schema from '#src/schema/content.ts';
import type { Measure } from './measure.ts';

/** Where a note lives. */
export interface NoteHome {
	/** The answer's id; undefined for the introduction. */
	answer: string | undefined;
	file: string;
	/** Of its definition, from 1. */
	line: number;
}

/** What a passage may point to: everything of the edition but the passages themselves. */
export interface Catalog {
	site: schema.Site;
	places: Map<string, schema.Place>;
	terms: Map<string, schema.Term>;
	sources: Map<string, schema.Source>;
	map: MapContent;
	/** What the map says besides names of places, in other languages. */
	words: schema.MapWord[];
	/** What is left out as a draft: see `draftKey`. */
	drafts: ReadonlySet<string>;
	/** The files of prose left out, from the top of the project. */
	draftFiles: string[];
	/** In the order of content/site.json. */
	interviews: Map<string, InterviewCatalog>;
}

/** An event of a timeline, with its address without the base. */
export interface DatedEvent extends schema.TimelineEvent {
	path: string;
}

/** The part of it that is one interview's own. */
interface InterviewCatalog {
	/** The volume of the shared lists that it is in, from 1: see volumes.ts. */
	volume: number;
	notes: Map<string, NoteHome>;
	measures: Map<string, Measure>;
	topics: schema.Topic[];
	/** In the order of time. */
	events: DatedEvent[];
	/** Newest first. */
	history: schema.Revision[];
	/** The passages' files, in reading order; the introduction first. */
	files: string[];
	/** Ids of its answers. */
	answers: ReadonlySet<string>;
}
