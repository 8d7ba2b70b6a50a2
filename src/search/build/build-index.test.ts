import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Edition, Interview } from '#src/edition/model/edition.ts';
import { fixtureEdition } from '#src/tests/support/fixture-edition.ts';
import {
	openTextIndex,
	startGzippedEngine,
	type TextIndex,
} from '../shared/engine/open-text-index.ts';
import type { ExcerptPiece } from '../shared/excerpts/excerpt.ts';
import { onlyNameMatches, type ResultRow } from '../shared/results/result-rows.ts';
import { runSearch } from '../shared/results/run-search.ts';
import { isStopWord } from '../shared/vocabulary/fold-words.ts';
import { unpackVocabulary } from '../shared/vocabulary/packed-vocabulary.ts';
import type { Vocabulary } from '../shared/vocabulary/vocabulary.ts';
import { buildIndex } from './build-index.ts';
import type { SearchFiles } from './index-interview.ts';

let files: SearchFiles;
let vocabulary: Vocabulary;
let textIndex: TextIndex;
/** The edition whose queries are tried, and the indexes of its interviews. */
const invented = fixtureEdition();
const indexes = new Map<Interview, OpenIndex>();

interface OpenIndex {
	vocabulary: Vocabulary;
	textIndex: TextIndex;
}

before(async () => {
	files = await buildIndex(invented);
	await openIndexes(invented, files);
	({ vocabulary, textIndex } = indexes.get(invented.interviews[0]!)!);
});

async function openIndexes({ interviews }: Edition, files: SearchFiles) {
	for (const interview of interviews) indexes.set(interview, await openIndex(interview.id, files));
}

/** Opens the index of an interview, as a browser does. */
async function openIndex(id: string, files: SearchFiles): Promise<OpenIndex> {
	const folder = `${id}/`;
	const json = (name: string) => JSON.parse(new TextDecoder().decode(files.get(folder + name)));
	const packed = (path: string): ArrayBuffer => new Uint8Array(files.get(path)!).buffer;
	const vocabulary = unpackVocabulary(json('vocabulary.json'), json('vocabulary-scripts.json'));
	const engine = startGzippedEngine(packed('wasm.en.pagefind'));
	const textIndex = await openTextIndex(engine, vocabulary.metadataName, async (path) =>
		packed(`${folder}${path}`),
	);
	return { vocabulary, textIndex };
}

const textOf = (stretches: ExcerptPiece[]) => stretches.map(({ text }) => text).join('');
const answerOf = ({ path }: ResultRow) => path.split('/')[1];

test(
	'the excerpt of an answer shows the words of the query as they are printed',
	{ tags: ['search-answers'] },
	async () => {
		const { answers } = await runSearch('tug', vocabulary, textIndex);
		assert.match(textOf(answers[0]!.excerpt), /tug–barge/);
		assert.deepEqual(
			answers[0]!.excerpt.filter(({ found }) => found).map(({ text }) => text),
			['tug'],
		);
	},
);

test('a place is found by its name in every script', { tags: ['search-scripts'] }, async () => {
	for (const name of ['Batumi', 'batum', 'ბათუმი', 'Բաթում', 'باتومی', 'Батуми']) {
		const { names } = await runSearch(name, vocabulary, textIndex);
		assert.equal(names[0]?.path, 'places/batumi/', name);
	}
});

test('a word that the edition does not contain finds nothing', async () => {
	const { query, names, answers, notes, described } = await runSearch(
		'aardvark',
		vocabulary,
		textIndex,
	);
	assert.deepEqual(query.absent, ['aardvark']);
	assert.deepEqual([names, answers, notes, described], [[], [], [], []]);
});

test('a misspelling is corrected and is not treated as a synonym', async () => {
	for (const [typed, right] of [
		['Batummi', 'Batumi'],
		['night boaat', 'night boat'],
		['Nobody Inparticuler', 'Nobody Inparticular'],
	] as const) {
		assert.equal((await runSearch(typed, vocabulary, textIndex)).query.corrected, right);
	}
});

test('names and topics give results before the texts are loaded', async () => {
	const { names } = await runSearch('باتومی', vocabulary);
	assert.deepEqual(names[0]?.title, [{ text: 'Batumi', found: false }]);
	const { answers, notes } = await runSearch('transbordador', vocabulary);
	assert.deepEqual([answers.map(answerOf), notes], [['crossing', 'timetable'], []]);
});

test('a search fails if the index has no entry for a word of the vocabulary', async () => {
	const empty: TextIndex = { ...textIndex, search: async () => [] };
	await assert.rejects(runSearch('timetable', vocabulary, empty), /no entry for “timetable”/);
});

test('the excerpt of a note does not repeat the title if this is the start of the note', async () => {
	const { notes } = await runSearch('pilot licence', vocabulary, textIndex);
	const shown = notes.map(({ title, excerpt }) => [title, excerpt].map(textOf));
	assert(shown.length > 0);
	for (const [title, passage] of shown) assert.ok(!passage!.startsWith(title!.slice(0, 20)), title);
});

test('the same content gives the same files, byte for byte', async () => {
	const again = await buildIndex(invented);
	assert.deepEqual([...again.keys()].toSorted(), [...files.keys()].toSorted());
	for (const [path, content] of again) assert.deepEqual(files.get(path), content, path);
});

for (const interview of invented.interviews) {
	for (const { query, finds } of interview.queries) {
		test(
			`“${query}” finds ${finds.join(', ')} of ${interview.id} first, and matches by name keep their positions when the texts load`,
			{ tags: ['search-answers'] },
			async () => {
				const { vocabulary, textIndex } = indexes.get(interview)!;
				const { answers } = await runSearch(query, vocabulary, textIndex);
				const found = answers.slice(0, finds.length).map(answerOf);
				assert.deepEqual(found.toSorted(), finds.toSorted());
				const matchesByName = onlyNameMatches(await runSearch(query, vocabulary)).answers.map(
					answerOf,
				);
				assert.deepEqual(matchesByName, answers.map(answerOf).slice(0, matchesByName.length));
			},
		);
	}
}

test('every word of the vocabulary of an interview is in its index', async () => {
	const missing: string[] = [];
	for (const [{ id }, { vocabulary, textIndex }] of indexes) {
		for (const word of vocabulary.words.filter((entry) => !isStopWord(entry))) {
			if ((await textIndex.search(word)).length === 0) missing.push(`${id}: ${word}`);
		}
	}
	assert.deepEqual(missing, []);
});
