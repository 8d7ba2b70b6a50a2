import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { currentEdition } from '#src/authoring/current.ts';
import queries from '#src/tools/serve/search-queries.json' with { type: 'json' };
import { type Library, openLibrary, unpackEngine } from '../shared/engine/open-library.ts';
import type { Stretch } from '../shared/excerpts/excerpt.ts';
import { onlyKnown, type Row } from '../shared/results/result-rows.ts';
import { runSearch } from '../shared/results/run-search.ts';
import { isLittle } from '../shared/vocabulary/fold-words.ts';
import { unpack } from '../shared/vocabulary/packed-vocabulary.ts';
import type { Vocabulary } from '../shared/vocabulary/vocabulary.ts';
import { buildIndex } from './build-index.ts';
import type { SearchFiles } from './index-interview.ts';

let files: SearchFiles;
let library: Library;
let vocabulary: Vocabulary;

before(async () => {
	files = await buildIndex(currentEdition());
	vocabulary = unpack(json('vocabulary.json'), json('vocabulary-scripts.json'));
	const engine = unpackEngine(packed('wasm.en.pagefind'));
	library = await openLibrary(engine, vocabulary.meta, async (path) => packed(`${SHELF}${path}`));
});

const SHELF = `${currentEdition().interviews[0]!.id}/`;
const json = (name: string) => JSON.parse(new TextDecoder().decode(files.get(SHELF + name)));
const packed = (path: string): ArrayBuffer => new Uint8Array(files.get(path)!).buffer;
const textOf = (stretches: Stretch[]) => stretches.map(({ text }) => text).join('');
const answerOf = ({ path }: Row) => path.split('/')[1];

for (const { q, expect } of queries) {
	test(`“${q}” finds ${expect.join(', ')} first, and what is known before stays there`, async () => {
		const { answers } = await runSearch(q, vocabulary, library);
		const found = answers.slice(0, expect.length).map(answerOf);
		assert.deepEqual(found.toSorted(), expect.toSorted());
		const early = onlyKnown(await runSearch(q, vocabulary)).answers.map(answerOf);
		assert.deepEqual(early, answers.map(answerOf).slice(0, early.length));
	});
}

test('the passage of an answer shows the words, as they are printed', async () => {
	const { answers } = await runSearch('Rason', vocabulary, library);
	assert.match(textOf(answers[0]!.passage), /Rason–Chongjin/);
	assert.deepEqual(
		answers[0]!.passage.filter(({ found }) => found).map(({ text }) => text),
		['Rason'],
	);
});

test('a name finds its place in every script', async () => {
	for (const name of ['Rajin', 'najin', '나진', 'Раджин', '羅津', 'Rashin']) {
		const { names } = await runSearch(name, vocabulary, library);
		assert.equal(names[0]?.path, 'places/rajin/', name);
	}
});

test('a word that is nowhere finds nothing', async () => {
	const { query, names, answers, notes, described } = await runSearch(
		'aardvark',
		vocabulary,
		library,
	);
	assert.deepEqual(query.absent, ['aardvark']);
	assert.deepEqual([names, answers, notes, described], [[], [], [], []]);
});

test('every word of the vocabulary is in the index', async () => {
	const missing: string[] = [];
	for (const word of vocabulary.words.filter((one) => !isLittle(one))) {
		if ((await library.search(word)).length === 0) missing.push(word);
	}
	assert.deepEqual(missing, []);
});

test('misspellings are no synonyms, but are put right', async () => {
	for (const [typed, right] of [
		['Vladivostock', 'Vladivostok'],
		['gas pipline', 'gas pipeline'],
		['Deng Xiaopeng', 'Deng Xiaoping'],
	] as const) {
		assert.equal((await runSearch(typed, vocabulary, library)).query.corrected, right);
	}
});

test('names and topics answer before the texts have come', async () => {
	const { names } = await runSearch('라선', vocabulary);
	assert.deepEqual(names[0]?.title, [{ text: 'Rason', found: false }]);
	const { answers, notes } = await runSearch('gasoducto', vocabulary);
	assert.deepEqual([answers.map(answerOf), notes], [['gas-pipelines'], []]);
});

test('an index that has lost a part is no index without the word', async () => {
	const empty: Library = { ...library, search: async () => [] };
	await assert.rejects(runSearch('pipeline', vocabulary, empty), /has lost “pipeline”/);
});

test('a note whose title is its beginning does not repeat it', async () => {
	const { notes } = await runSearch('Power of Siberia Mongolia', vocabulary, library);
	const shown = notes.map(({ title, passage }) => [title, passage].map(textOf));
	for (const [title, passage] of shown) assert.ok(!passage!.startsWith(title!.slice(0, 20)), title);
});

test('the same content gives the same files, byte for byte', async () => {
	const again = await buildIndex(currentEdition());
	assert.deepEqual([...again.keys()].toSorted(), [...files.keys()].toSorted());
	for (const [path, content] of again) assert.deepEqual(files.get(path), content, path);
});
