import { readFileSync } from 'node:fs';
import { type Random, startRandom } from './random.ts';
import { capital, sayRareWord, sayRareWords, sayWords, toSentence } from './words.ts';

/** What of the map an interview can show, by id. */
export interface MapIds {
	frames: string[];
	views: string[];
}

/** What the passages of an interview choose from. */
export interface Materials extends MapIds {
	random: Random;
	places: GrownPlace[];
	terms: Shared['terms'];
	sources: string[];
	/** `text`: the figure as it must be typed. */
	measures: { id: string; text: string }[];
}

/** An answer: its file, and the notes in it. */
export interface GrownAnswer {
	id: string;
	text: string;
	notes: string[];
}

/** As the generated files have it. */
export interface GrownPlace {
	id: string;
	name: string;
	lon: number;
	lat: number;
	[field: string]: unknown;
}

/** What the interviews share: places, terms and sources by whom they came in, each list in a fixed order. */
export interface Shared {
	places: GrownPlace[];
	terms: { id: string; name: string }[];
	sources: { id: string }[];
}

/** What all interviews have to choose from, before any adds its own. */
const COMMON = { places: 40, terms: 30, sources: 60 };
/** What each interview brings along. */
const OWN = { places: 3, terms: 2, sources: 12 };

/** What everyone shares. */
export const commonOf = (): Shared => makeShared(startRandom(2), COMMON, 'common');

/** What one interview adds. */
export const ownOf = (index: number): Shared =>
	makeShared(startRandom(1_000 + index), OWN, `own-${index}`);

function makeShared(random: Random, counts: typeof COMMON, mark: string): Shared {
	const make = <T>(count: number, one: (id: string) => T) =>
		Array.from({ length: count }, (_, i) => one(`${sayRareWord(random)}-${mark}-${i}`));
	return {
		places: make(counts.places, (id) => makePlace(random, id)),
		terms: make(counts.terms, (id) => makeTerm(random, id)),
		sources: make(counts.sources, (id) => makeSource(random, id)),
	};
}

const nameOf = (id: string, random: Random) =>
	`${capital(id.split('-')[0]!)} ${capital(sayRareWord(random))}`;

/** Anywhere about the map of the region. */
const makePlace = (random: Random, id: string): GrownPlace => ({
	id,
	name: nameOf(id, random),
	country: random.of(['KP', 'RU', 'CN']),
	type: random.of(['town', 'port town', 'village', 'station', 'harbour']),
	lon: 129.5 + random.below(25_000) / 10_000,
	lat: 41.9 + random.below(16_000) / 10_000,
	coordinates: 'Made up',
	names: [],
	variants: [sayRareWord(random)],
	why: toSentence(sayWords(random, 14)),
});

const makeTerm = (random: Random, id: string) => ({
	id,
	name: nameOf(id, random),
	kind: random.of(['person', 'organisation', 'word', 'thing']),
	names: [],
	synonyms: sayRareWords(random, 2),
	what: toSentence(sayWords(random, 18)),
});

const makeSource = (random: Random, id: string) => ({
	id,
	type: random.of(['article-newspaper', 'report', 'book', 'webpage', 'legislation']),
	title: capital(sayWords(random, 7).join(' ')),
	author: [{ family: capital(sayRareWord(random)), given: capital(sayRareWord(random)) }],
	issued: { 'date-parts': [[1950 + random.below(75), 1 + random.below(12), 1 + random.below(28)]] },
	URL: `https://example.org/${id}`,
	custom: { consulted: random.of(['read', 'quoted', 'unread']) },
});

/** The places of this project that its map letters or draws, with nothing said of them. */
export function mapPlaces(root: string): GrownPlace[] {
	const read = (file: string) => readFileSync(`${root}/content/${file}`, 'utf8');
	const drawn = read('map/frames.json') + read('map/layers.json');
	const places: GrownPlace[] = JSON.parse(read('places.json'));
	return places
		.filter(({ id }) => drawn.includes(`"${id}"`))
		.map(({ sources: _, ...place }) => ({ ...place, why: 'The map names it.' }));
}
