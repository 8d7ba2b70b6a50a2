import { placePath } from '#src/shared/address.ts';
import { type PassageMentions, placeMentions } from '../mentions/place-mentions.ts';
import type { Edition, Interview } from '../model/edition.ts';
import type { Measure } from '../model/measure.ts';

/** Number of interviews on a page of a place. A place that more interviews name has further pages. */
const INTERVIEWS_PER_PAGE = 10;

/** One page about a place; the newest interviews are on the first. */
export interface PlacePage {
	/** From 1. */
	number: number;
	/** Without the base. */
	path: string;
	mentions: PassageMentions[];
	/** The measures of these interviews that begin or end at the place. */
	measures: Measure[];
}

/**
 * Returns the pages of a place, at least one.
 * @param place Id of the place.
 */
export function placePages(
	{ interviews }: Pick<Edition, 'interviews'>,
	place: string,
): PlacePage[] {
	const naming = cachedInterviews.get(interviews) ?? findInterviews(interviews);
	cachedInterviews.set(interviews, naming);
	const interviewsOfPlace = naming.get(place) ?? [];
	const all = placeMentions(interviews, place);
	return Array.from(
		{ length: Math.max(1, Math.ceil(interviewsOfPlace.length / INTERVIEWS_PER_PAGE)) },
		(_, index) => {
			const onPage = interviewsOfPlace.slice(
				index * INTERVIEWS_PER_PAGE,
				(index + 1) * INTERVIEWS_PER_PAGE,
			);
			return {
				number: index + 1,
				path: index === 0 ? placePath(place) : `${placePath(place)}${index + 1}/`,
				mentions: all.filter(({ stop }) => onPage.includes(stop.interview)),
				measures: onPage
					.flatMap(({ measures }) => [...measures.values()])
					.filter(({ from, to }) => from === place || to === place),
			};
		},
	);
}

/** Returns the ids of the places that an interview names, and of the places and lines at the ends of its measures. */
export function placesInInterview({ introduction, answers, measures }: Interview): Set<string> {
	const mentions = [introduction, ...answers].flatMap((passage) => passage.mentions);
	const ends = [...measures.values()].flatMap(({ from, to }) => [from, to]);
	return new Set([...mentions.map(({ place }) => place), ...ends]);
}

/** Cache: the interviews that name each place or measure from it, found in one search for all places. */
const cachedInterviews = new WeakMap<readonly Interview[], Map<string, Interview[]>>();

function findInterviews(interviews: readonly Interview[]): Map<string, Interview[]> {
	const found = new Map<string, Interview[]>();
	for (const interview of interviews) {
		for (const place of placesInInterview(interview)) {
			const interviewsOfPlace = found.get(place) ?? [];
			found.set(place, interviewsOfPlace);
			interviewsOfPlace.push(interview);
		}
	}
	return found;
}
