import type { SheetSpec } from '#src/geo/map-types.ts';
import type { Place } from '#src/schema/content.ts';

/** The map offers a language if at least this share of the lettered places have a verified name in it. */
const MIN_SHARE = 1 / 3;

/**
 * Returns the tags of the languages besides English in which some sheets can show their names, most names first.
 * A language needs enough verified names of lettered places, so that the map visibly changes with the language.
 */
export function mapLanguages(
	sheets: readonly SheetSpec[],
	places: ReadonlyMap<string, Place>,
): string[] {
	const ids = new Set(sheets.flatMap(placesOnSheet));
	const counts = new Map<string, number>();
	for (const id of ids) {
		const verifiedNames = places.get(id)!.names.filter(({ verified }) => verified);
		for (const lang of new Set(verifiedNames.map((name) => name.lang)))
			counts.set(lang, (counts.get(lang) ?? 0) + 1);
	}
	return [...counts]
		.filter(([lang, count]) => count >= ids.size * MIN_SHARE && lang !== 'en')
		.toSorted(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
		.map(([lang]) => lang);
}

/** Returns the ids of the places that a sheet letters by itself. */
export const placesOnSheet = ({ places, names }: SheetSpec): string[] => [
	...places.map(({ place }) => place),
	...names.flatMap(({ place }) => place ?? []),
];
