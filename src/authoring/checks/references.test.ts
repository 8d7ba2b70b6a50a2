import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import type { Catalog } from '#src/edition/model/catalog.ts';
import { ContentFolder } from '../content-folder/content-folder.ts';
import { checkReferences } from './references.ts';

const root = mkdtempSync(join(tmpdir(), 'references-'));
after(() => rmSync(root, { recursive: true }));

const TALK = 'content/interviews/talk';
const byId = <T extends { id: string }>(items: readonly T[]) =>
	new Map(items.map((item) => [item.id, item]));

/** Writes the given data files, one value on each line, and returns the mistakes that are found in them. */
function mistakesIn({
	places = [{ id: 'rajin', sources: ['tass'] }],
	terms = [{ id: 'harbour', place: 'rajin' }] as object[],
	topics = [{ heading: 'Ports', answers: ['gas'], notes: ['kogas'] }],
	queries = [{ query: 'gas pipe', finds: ['gas'] }],
	measures = [{ id: 'border', published: [{ source: 'tass' }] }],
}): string[] {
	const files = {
		'content/places.json': places,
		'content/terms.json': terms,
		[`${TALK}/topics.json`]: topics,
		[`${TALK}/queries.json`]: queries,
		[`${TALK}/measures.json`]: measures,
	};
	for (const [file, value] of Object.entries(files)) {
		mkdirSync(dirname(`${root}/${file}`), { recursive: true });
		writeFileSync(`${root}/${file}`, JSON.stringify(value, null, 1));
	}
	const talk = {
		answers: new Set(['gas']),
		notes: new Map([['kogas', {}]]),
		topics,
		queries,
		measures: byId(measures),
		events: [],
	};
	const catalog = {
		places: byId(places),
		terms: byId(terms as { id: string }[]),
		sources: new Map([['tass', {}]]),
		map: { legend: [], layers: [], sheets: [] },
		interviews: new Map([['talk', talk]]),
	} as unknown as Catalog;
	const content = new ContentFolder(root);
	checkReferences(content, catalog);
	return content.problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
}

test('checkReferences finds no mistake if every id exists', () => {
	assert.deepEqual(mistakesIn({}), []);
});

const unknownSource =
	'Unknown source "tas". Did you mean "tass"? If not, add "tas" to content/sources.json.';

test('checkReferences finds an unknown source of a place, a term and a measure', () => {
	assert.deepEqual(mistakesIn({ places: [{ id: 'rajin', sources: ['tass', 'tas'] }] }), [
		`content/places.json:6 ${unknownSource}`,
	]);
	assert.deepEqual(mistakesIn({ terms: [{ id: 'songun', what: 'A word.', sources: ['tas'] }] }), [
		`content/terms.json:6 ${unknownSource}`,
	]);
	assert.deepEqual(mistakesIn({ measures: [{ id: 'border', published: [{ source: 'tas' }] }] }), [
		`${TALK}/measures.json:6 ${unknownSource}`,
	]);
});

test('checkReferences finds a term with an unknown place', () => {
	assert.deepEqual(mistakesIn({ terms: [{ id: 'harbour', place: 'rajim' }] }), [
		'content/terms.json:4 Unknown place "rajim". Did you mean "rajin"? If not, add "rajim" to content/places.json.',
	]);
});

test('checkReferences finds an unknown answer and an unknown note of a topic', () => {
	const topics = [{ heading: 'Ports', answers: ['gas', 'oil-and-coal'], notes: ['kogaz'] }];
	assert.deepEqual(mistakesIn({ topics }), [
		`${TALK}/topics.json:6 Unknown answer "oil-and-coal". Take "oil-and-coal" out of "Ports".`,
		`${TALK}/topics.json:9 Unknown note "kogaz". Did you mean "kogas"? If not, take "kogaz" out of "Ports".`,
	]);
});

test('checkReferences finds an unknown answer of a query', () => {
	const queries = [{ query: 'gas pipe', finds: ['gas', 'gass'] }];
	assert.deepEqual(mistakesIn({ queries }), [
		`${TALK}/queries.json:6 Unknown answer "gass". Did you mean "gas"? If not, take "gass" out of "gas pipe".`,
	]);
});
