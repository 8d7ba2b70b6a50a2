import { placePath } from '#src/shared/address.ts';
import { type PassageMentions, placeMentions } from '../mentions/place-mentions.ts';
import type { Edition, Interview } from '../model/edition.ts';
import type { Measure } from '../model/measure.ts';

/** A place that very many interviews name has further pages, so that none of them grows without end. */
const ON_PAGE = 10;

/** What a page of a place tells: the newest interviews come first. */
export interface PlacePage {
	/** From 1. */
	number: number;
	/** Without the base. */
	path: string;
	mentions: PassageMentions[];
	/** The distances from or to it. */
	measures: Measure[];
}

/** The pages of a place, at least one. */
export function placePages(
	{ interviews }: Pick<Edition, 'interviews'>,
	place: string,
): PlacePage[] {
	const known = byPlace.get(interviews) ?? findInterviews(interviews);
	byPlace.set(interviews, known);
	const telling = known.get(place) ?? [];
	const all = placeMentions(interviews, place);
	return Array.from({ length: Math.max(1, Math.ceil(telling.length / ON_PAGE)) }, (_, index) => {
		const some = telling.slice(index * ON_PAGE, (index + 1) * ON_PAGE);
		return {
			number: index + 1,
			path: index === 0 ? placePath(place) : `${placePath(place)}${index + 1}/`,
			mentions: all.filter(({ stop }) => some.includes(stop.interview)),
			measures: some
				.flatMap(({ measures }) => [...measures.values()])
				.filter(({ from, to }) => from === place || to === place),
		};
	});
}

/** Ids of the places that an interview names or measures from, and whatever else its measures end at. */
export function placesTold({ introduction, answers, measures }: Interview): Set<string> {
	const mentions = [introduction, ...answers].flatMap((passage) => passage.mentions);
	const ends = [...measures.values()].flatMap(({ from, to }) => [from, to]);
	return new Set([...mentions.map(({ place }) => place), ...ends]);
}

/** The interviews that name each place or measure from it: looked for once, not once a place. */
const byPlace = new WeakMap<readonly Interview[], Map<string, Interview[]>>();

function findInterviews(interviews: readonly Interview[]): Map<string, Interview[]> {
	const found = new Map<string, Interview[]>();
	for (const interview of interviews) {
		for (const place of placesTold(interview)) {
			const its = found.get(place) ?? [];
			found.set(place, its);
			its.push(interview);
		}
	}
	return found;
}
