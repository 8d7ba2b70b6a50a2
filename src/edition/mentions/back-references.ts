import { notePath } from '#src/shared/address.ts';
import type { NamedNote } from '#src/shared/note-title.ts';
import type { Interview, Note } from '../model/edition.ts';
import { inReadingOrder, type Stop } from '../model/reading-order.ts';

/** A passage in which something is found: in its text, in some of its notes, or in both. */
export interface Reference {
	interview: Pick<Interview, 'id' | 'title' | 'volume'>;
	/** The answer’s label, or “Introduction”. */
	label: string;
	/** The passage’s address without the base; undefined if only notes match. */
	path: string | undefined;
	/** The notes that match. `path` is the note’s address without the base. */
	notes: (NamedNote & { path: string })[];
}

/** Decides which passages and which notes a search for references lists. */
export interface ReferenceFilter {
	passage: (stop: Stop) => boolean;
	note: (note: Note, stop: Stop) => boolean;
}

/** Returns the passages and notes that match, in reading order. Passages without any match are left out. */
export const findReferences = (
	interviews: readonly Interview[],
	filter: ReferenceFilter,
): Reference[] => referencesAt(inReadingOrder(interviews), filter);

/** Returns the matches among some passages, in the order of these passages. */
export const referencesAt = (stops: readonly Stop[], filter: ReferenceFilter): Reference[] =>
	stops
		.map((stop) => ({
			interview: stop.interview,
			label: stop.label,
			path: filter.passage(stop) ? stop.path : undefined,
			notes: stop.passage.notes
				.filter((note) => filter.note(note, stop))
				.map(({ id, number, kind, title }) => ({
					number,
					kind,
					title,
					path: notePath(stop.interview.id, stop.answer?.id, id),
				})),
		}))
		.filter(({ path, notes }) => path !== undefined || notes.length > 0);
