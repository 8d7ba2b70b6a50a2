import { capitalize } from '#src/shared/text/words.ts';
import { readFileSync } from 'node:fs';
import { type Random, startRandom } from './random.ts';
import { pickRareWord, pickRareWords, pickWords, toSentence } from './words.ts';

/** Ids of the sheets and views that an interview can show. */
export interface MapIds {
	sheets: string[];
	views: string[];
}

/** What the passages of an interview can use: places, terms, sources, measures, sheets and views. */
export interface Materials extends MapIds {
	random: Random;
	places: GrownPlace[];
	terms: SharedEntries['terms'];
	/** Ids of the sources. */
	sources: string[];
	/** `text` is the distance as an editor must type it. */
	measures: { id: string; text: string }[];
}

/** A made-up answer. */
export interface GrownAnswer {
	id: string;
	/** Text of its file. */
	text: string;
	/** Ids of its notes. */
	notes: string[];
}

/** A made-up place, as places.json has it; degrees. */
export interface GrownPlace {
	id: string;
	name: string;
	lon: number;
	lat: number;
	[field: string]: unknown;
}

/** Places, terms and sources of one origin: common to all interviews, or added by one. Every list has a fixed order. */
export interface SharedEntries {
	places: GrownPlace[];
	terms: { id: string; name: string }[];
	sources: { id: string }[];
}

/** How many common entries all interviews can use. */
const COMMON = { places: 40, terms: 30, sources: 60 };
/** How many entries each interview adds. */
const OWN = { places: 3, terms: 2, sources: 12 };

/** Makes up the entries that are common to all interviews. */
export const makeCommonEntries = (): SharedEntries => makeShared(startRandom(2), COMMON, 'common');

/** Makes up the entries that one interview adds. */
export const makeOwnEntries = (index: number): SharedEntries =>
	makeShared(startRandom(1_000 + index), OWN, `own-${index}`);

function makeShared(random: Random, counts: typeof COMMON, suffix: string): SharedEntries {
	const makeAll = <T>(count: number, makeOne: (id: string) => T) =>
		Array.from({ length: count }, (_, i) => makeOne(`${pickRareWord(random)}-${suffix}-${i}`));
	return {
		places: makeAll(counts.places, (id) => makePlace(random, id)),
		terms: makeAll(counts.terms, (id) => makeTerm(random, id)),
		sources: makeAll(counts.sources, (id) => makeSource(random, id)),
	};
}

const nameOf = (id: string, random: Random) =>
	`${capitalize(id.split('-')[0]!)} ${capitalize(pickRareWord(random))}`;

/** A place somewhere on the map of the region: 129.5 to 132° E, 41.9 to 43.5° N. */
const makePlace = (random: Random, id: string): GrownPlace => ({
	id,
	name: nameOf(id, random),
	country: random.pick(['KP', 'RU', 'CN']),
	type: random.pick(['town', 'port town', 'village', 'station', 'harbour']),
	lon: 129.5 + random.integer(25_000) / 10_000,
	lat: 41.9 + random.integer(16_000) / 10_000,
	coordinates: 'Made up',
	names: [],
	variants: [pickRareWord(random)],
	why: toSentence(pickWords(random, 14)),
});

const makeTerm = (random: Random, id: string) => ({
	id,
	name: nameOf(id, random),
	kind: random.pick(['person', 'organisation', 'word', 'thing']),
	names: [],
	synonyms: pickRareWords(random, 2),
	what: toSentence(pickWords(random, 18)),
});

const makeSource = (random: Random, id: string) => ({
	id,
	type: random.pick(['article-newspaper', 'report', 'book', 'webpage', 'legislation']),
	title: capitalize(pickWords(random, 7).join(' ')),
	author: [{ family: capitalize(pickRareWord(random)), given: capitalize(pickRareWord(random)) }],
	issued: {
		'date-parts': [[1950 + random.integer(75), 1 + random.integer(12), 1 + random.integer(28)]],
	},
	URL: `https://example.org/${id}`,
	custom: { consulted: random.pick(['read', 'quoted', 'unread']) },
});

/** Returns the places of an edition that its map letters or draws, without sources and with a made-up reason. */
export function mapPlaces(root: string): GrownPlace[] {
	const read = (file: string) => readFileSync(`${root}/content/${file}`, 'utf8');
	const drawn = read('map/sheets.json') + read('map/layers.json');
	const places: GrownPlace[] = JSON.parse(read('places.json'));
	return places
		.filter(({ id }) => drawn.includes(`"${id}"`))
		.map(({ sources: _, ...place }) => ({ ...place, why: 'The map names it.' }));
}
