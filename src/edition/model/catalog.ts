import type { MapContent } from '#src/geo/read-map.ts';
import type * as schema from '#src/schema/content.ts';
import type { Measure } from './measure.ts';

/** The place in content/ where a note is defined. */
export interface NoteHome {
	/** Id of the answer that the note belongs to; undefined for the introduction. */
	answer: string | undefined;
	file: string;
	/** Line of the definition in `file`, from 1. */
	line: number;
	/** Empty if it has none, which is a mistake. */
	title: string;
}

/** Everything that a passage may link to or cite: the edition without the passages themselves. */
export interface Catalog {
	site: schema.Site;
	places: Map<string, schema.Place>;
	terms: Map<string, schema.Term>;
	sources: Map<string, schema.Source>;
	map: MapContent;
	/** The words on the map that are not names of places, with their translations. */
	words: schema.MapWord[];
	/** Keys of the drafts that are left out: see `draftKey`. */
	drafts: ReadonlySet<string>;
	/** By id, in the order of content/site.json. */
	interviews: Map<string, InterviewCatalog>;
}

/** An event of a timeline, with its address without the base. */
export interface DatedEvent extends schema.TimelineEvent {
	path: string;
}

/** The part of the catalogue that belongs to one interview. */
interface InterviewCatalog {
	/** The volume of the shared lists that it is in, from 1: see volumes.ts. */
	volume: number;
	notes: Map<string, NoteHome>;
	measures: Map<string, Measure>;
	topics: schema.Topic[];
	/** Empty if the interview has no queries.json. */
	queries: schema.SearchQuery[];
	/** In order of date. */
	events: DatedEvent[];
	/** Newest first. */
	history: schema.Revision[];
	/** Paths of the passages, in reading order; the introduction first. */
	files: string[];
	/** Ids of the answers. */
	answers: ReadonlySet<string>;
}
