import type { PastSpec, SheetSpec } from '#src/geo/map-types.ts';
import type { MapWord, Place } from '#src/schema/content.ts';
import { wordsOnSheet } from '#src/sheet/build/words-on-sheet.ts';
import type { MapJson, PlaceData } from '../shared/map-json.ts';

/**
 * Returns the name that the map shows for a place in each of `languages`, for `PlaceData.names`: the first verified
 * form. A language without a verified form is left out, and the map shows the English name.
 */
export function namesForMap(
	{ names }: Pick<Place, 'names'>,
	languages: readonly string[],
): PlaceData['names'] {
	const entries = languages.flatMap((language) => {
		const form = names.find(({ lang, verified }) => verified && lang === language);
		return form ? [[language, form.name] as const] : [];
	});
	return Object.fromEntries(entries);
}

/** Returns the translations of the sheets’ other names into `languages`, for `MapJson.words`. */
export function wordsForMap(
	words: readonly MapWord[],
	{ sheets, pasts }: { sheets: readonly SheetSpec[]; pasts: readonly PastSpec[] },
	languages: readonly string[],
): MapJson['words'] {
	const printed = new Set(sheets.flatMap((sheet) => wordsOnSheet(sheet, pasts)));
	const isOffered = ([lang]: [string, string]) => languages.includes(lang);
	return Object.fromEntries(
		words
			.filter(({ en }) => printed.has(en))
			.map(({ en, ...others }) => [
				en,
				Object.fromEntries((Object.entries(others) as [string, string][]).filter(isOffered)),
			]),
	);
}
