import { MAP_LANGUAGES, type MapData, type PlaceData } from '../lib/map-data.ts';
import type { MapWord, Place } from './schema.ts';

/**
 * The name that the map shows of a place in each language, as `PlaceData.names` has it: of the verified forms
 * the first. A language without one is not there, and the map keeps the English name.
 */
export function mapNames({ names }: Pick<Place, 'names'>): PlaceData['names'] {
	const shown = MAP_LANGUAGES.map((language) => {
		const form = names.find(({ lang, verified }) => verified && lang === language);
		return [language, form?.name] as const;
	});
	return Object.fromEntries(shown.filter(([, name]) => name !== undefined));
}

/** What the map says besides, as `MapData.words` has it: `mapWords(edition.words)`. */
export const mapWords = (words: readonly MapWord[]): MapData['words'] =>
	Object.fromEntries(words.map(({ en, ...others }) => [en, others as MapData['words'][string]]));
