import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { currentEdition } from '../edition/current.ts';
import { ENGINE_OPTIONS, type Engine, runSearch } from '../lib/search-run.ts';
import type { Vocabulary } from '../lib/search-vocabulary.ts';
import queries from '../tests/queries.json' with { type: 'json' };
import { buildIndex } from './build-index.ts';

/** Pagefind's browser code runs in Node once `fetch` can read files. */
const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
const fetchFromNet = globalThis.fetch;
let engine: Engine;
let vocabulary: Vocabulary;

before(async () => {
	for (const [path, content] of await buildIndex(currentEdition())) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	}
	globalThis.fetch = async (input) => new Response(readFileSync(new URL(String(input)).pathname));
	const pagefind = await import(pathToFileURL(join(folder, 'pagefind.js')).href);
	await pagefind.options(ENGINE_OPTIONS);
	await pagefind.init();
	engine = pagefind;
	vocabulary = JSON.parse(readFileSync(join(folder, 'vocabulary.json'), 'utf8'));
});

after(() => {
	globalThis.fetch = fetchFromNet;
	rmSync(folder, { recursive: true });
});

for (const { q, expect } of queries) {
	test(`“${q}” finds ${expect.join(', ')} first`, async () => {
		const { answers } = await runSearch(q, vocabulary, engine);
		const found = answers.slice(0, expect.length).map(({ entry }) => entry.path.split('/')[1]);
		assert.deepEqual(found.toSorted(), expect.toSorted());
	});
}

test('the passage of an answer shows the words, as they are printed', async () => {
	const { answers } = await runSearch('Rason', vocabulary, engine);
	const passage = answers[0]!.passage.map(({ text }) => text).join('');
	assert.match(passage, /Rason–Chongjin/);
	assert.deepEqual(
		answers[0]!.passage.filter(({ found }) => found).map(({ text }) => text),
		['Rason'],
	);
});

test('a name finds its place in every script', async () => {
	for (const name of ['Rajin', 'najin', '나진', 'Раджин', '羅津', 'Rashin']) {
		const { names } = await runSearch(name, vocabulary, engine);
		assert.equal(names[0]?.entry.path, 'places/rajin/', name);
	}
});

test('a word that is nowhere finds nothing', async () => {
	const { query, names, answers, notes, described } = await runSearch(
		'aardvark',
		vocabulary,
		engine,
	);
	assert.deepEqual(query.absent, ['aardvark']);
	assert.deepEqual([names, answers, notes, described], [[], [], [], []]);
});
