import { notePath } from '#src/shared/address.ts';
import type { Interview, Note } from '../model/edition.ts';
import { inReadingOrder, type Stop } from '../model/reading-order.ts';

/** The sentences of one passage and its notes that name a place. */
export interface PassageMentions {
	stop: Stop;
	sentences: MentionSentence[];
}

/** A sentence that names a place, split at the words that name it. */
interface MentionSentence {
	before: string;
	words: string;
	after: string;
	/** The note that the sentence is in; undefined if it is in the text itself. */
	note: Note | undefined;
	/** Address of the note or the passage, without the base. */
	path: string;
}

/** Returns every mention of a place, by passage, in reading order. */
export function placeMentions(interviews: readonly Interview[], place: string): PassageMentions[] {
	const stops = stopsByPlace.get(interviews) ?? findStops(interviews);
	stopsByPlace.set(interviews, stops);
	return (stops.get(place) ?? []).map((stop) => ({ stop, sentences: sentencesOf(stop, place) }));
}

/** Cache: the passages that name each place, found in one search for all places. */
const stopsByPlace = new WeakMap<readonly Interview[], Map<string, Stop[]>>();

function findStops(interviews: readonly Interview[]): Map<string, Stop[]> {
	const stops = new Map<string, Stop[]>();
	for (const stop of inReadingOrder(interviews)) {
		for (const place of new Set(stop.passage.mentions.map((mention) => mention.place))) {
			const stopsOfPlace = stops.get(place) ?? [];
			stops.set(place, stopsOfPlace);
			stopsOfPlace.push(stop);
		}
	}
	return stops;
}

const sentencesOf = (
	{ interview, answer, passage, path }: Stop,
	place: string,
): MentionSentence[] =>
	passage.mentions
		.filter((mention) => mention.place === place)
		.map(({ sentence, from, to, note: noteId }) => {
			const note = passage.notes.find(({ id }) => id === noteId);
			return {
				before: sentence.slice(0, from),
				words: sentence.slice(from, to),
				after: sentence.slice(to),
				note,
				path: note ? notePath(interview.id, answer?.id, note.id) : path,
			};
		});
