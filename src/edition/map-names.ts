import type { MapData, PlaceData } from '../lib/map-data.ts';
import type { FrameSpec } from '../map/types.ts';
import { wordsOf } from './check-words.ts';
import type { MapWord, Place } from './schema.ts';

/** A language is offered where at least this share of the places lettered in English have a name in it. */
const ENOUGH = 1 / 3;

/**
 * The languages besides English that the names on some frames come in, those with most names first: what they letter
 * must be named often enough that the map changes with the language.
 */
export function mapLanguages(
	frames: readonly FrameSpec[],
	places: ReadonlyMap<string, Place>,
): string[] {
	const ids = new Set(frames.flatMap(({ labels }) => labels.flatMap(({ place }) => place ?? [])));
	const counts = new Map<string, number>();
	for (const id of ids) {
		const named = places.get(id)!.names.filter(({ verified }) => verified);
		for (const lang of new Set(named.map((name) => name.lang)))
			counts.set(lang, (counts.get(lang) ?? 0) + 1);
	}
	return [...counts]
		.filter(([lang, count]) => count >= ids.size * ENOUGH && lang !== 'en')
		.toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
		.map(([lang]) => lang);
}

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
): MapData['words'] {
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
