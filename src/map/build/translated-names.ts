import { wordsOf } from '#src/geo/labels/label-words.ts';
import type { FrameSpec } from '#src/geo/map-types.ts';
import type { MapWord, Place } from '#src/schema/content.ts';
import type { MapJson, PlaceData } from '../shared/map-json.ts';

/**
 * The name that the map shows of a place in each of some languages, as `PlaceData.names` has it: of the verified
 * forms the first. A language without one is not there, and the map keeps the English name.
 */
export function mapNames(
	{ names }: Pick<Place, 'names'>,
	languages: readonly string[],
): PlaceData['names'] {
	const shown = languages.flatMap((language) => {
		const form = names.find(({ lang, verified }) => verified && lang === language);
		return form ? [[language, form.name] as const] : [];
	});
	return Object.fromEntries(shown);
}

/** What some frames say besides, in some languages, as `MapData.words` has it. */
export function mapWords(
	words: readonly MapWord[],
	frames: readonly FrameSpec[],
	languages: readonly string[],
): MapJson['words'] {
	const said = new Set(frames.flatMap(({ labels }) => labels.flatMap(wordsOf)));
	const isOffered = ([lang]: [string, string]) => languages.includes(lang);
	return Object.fromEntries(
		words
			.filter(({ en }) => said.has(en))
			.map(({ en, ...others }) => [
				en,
				Object.fromEntries((Object.entries(others) as [string, string][]).filter(isOffered)),
			]),
	);
}
