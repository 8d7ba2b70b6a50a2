import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { expectedResults } from '#src/tests/search/expected-results.ts';
import { fixtureEdition } from '#src/tests/support/fixture-edition.ts';
import { type SearchFolder, writeSearchFolder } from '#src/tests/support/search-folder.ts';
import {
	loadTextIndex,
	loadVocabulary,
	loadWholeVocabulary,
} from '../client/index-files/load-index.ts';
import type { ExcerptPiece } from '../shared/excerpts/excerpt.ts';
import type { ResultRow } from '../shared/results/outcome.ts';
import { runSearch } from '../shared/results/run-search.ts';
import { searchNames } from '../shared/results/search-names.ts';
import type { TextIndex } from '../shared/results/text-index.ts';
import { isStopWord } from '../shared/vocabulary/fold-words.ts';
import { buildIndex } from './build-index.ts';

const { interviews } = fixtureEdition();
let folder: SearchFolder;

before(async () => {
	folder = await writeSearchFolder(fixtureEdition());
});
after(() => folder.remove());

/** Searches an interview, the newest by default. Without `texts`, before its texts are loaded. */
async function search(typed: string, { interview = interviews[0]!.id, texts = true } = {}) {
	const home = `${folder.address}${interview}/`;
	return texts
		? runSearch(typed, await loadWholeVocabulary(home, typed), await loadTextIndex(home))
		: searchNames(typed, await loadVocabulary(home, typed));
}

const textOf = (stretches: ExcerptPiece[]) => stretches.map(({ text }) => text).join('');
const answerOf = ({ path }: ResultRow) => path.split('/')[1];
const pathsOf = (rows: readonly ResultRow[]) => rows.map(({ path }) => path);

test(
	'the excerpt of an answer shows the words of the query as they are printed',
	{ tags: ['search-answers'] },
	async () => {
		const { answers } = await search('tug');
		assert.match(textOf(answers[0]!.excerpt), /tug–barge/);
		assert.deepEqual(
			answers[0]!.excerpt.filter(({ found }) => found).map(({ text }) => text),
			['tug'],
		);
	},
);

test('a place is found by its name in every script', { tags: ['search-scripts'] }, async () => {
	for (const name of ['Batumi', 'batum', 'ბათუმი', 'Բաթում', 'باتومی', 'Батуми']) {
		const { names } = await search(name);
		assert.equal(names[0]?.path, 'places/batumi/', name);
	}
});

test('a word that the edition does not contain finds nothing', async () => {
	const { query, names, answers, notes, described } = await search('aardvark');
	assert.deepEqual(query.absent, ['aardvark']);
	assert.deepEqual([names, answers, notes, described], [[], [], [], []]);
});

test('a misspelling is corrected and is not treated as a synonym', async () => {
	for (const [typed, right] of [
		['Batummi', 'Batumi'],
		['night boaat', 'night boat'],
		['Nobody Inparticuler', 'Nobody Inparticular'],
	] as const) {
		assert.equal((await search(typed)).query.corrected, right);
	}
});

test('names and topics give results before the texts are loaded', async () => {
	const { names } = await search('باتومی', { texts: false });
	assert.equal(names[0]?.title, 'Batumi');
	const { answers } = await search('transbordador', { texts: false });
	assert.deepEqual(answers.map(answerOf), ['crossing']);
});

test('a search fails if the index has no entry for a word of the vocabulary', async () => {
	const home = `${folder.address}${interviews[0]!.id}/`;
	const empty: TextIndex = { ...(await loadTextIndex(home)), search: async () => [] };
	const searching = runSearch('timetable', await loadVocabulary(home, ''), empty);
	await assert.rejects(searching, /no entry for “timetable”/);
});

test(
	'a note is found by the words of its title, which its row shows whole',
	{ tags: ['note-titles'] },
	async () => {
		const titled = interviews[0]!.answers.flatMap(({ notes }) => notes.map(({ title }) => title));
		for (const title of titled) {
			const { answers, notes } = await search(title);
			// A note stands in the row of its answer if this has none of the words.
			assert.equal(answers[0]?.note?.title ?? notes[0]?.title, title);
		}
		const { notes } = await search('lamp ticket');
		const herring = notes.find(({ title }) => title === 'Herring need a ticket');
		assert.equal(herring?.detail, 'Since, note 4 to question 1');
	},
);

test('the same content gives the same files, byte for byte', async () => {
	const again = await buildIndex(fixtureEdition());
	assert.deepEqual([...again.keys()].toSorted(), [...folder.files.keys()].toSorted());
	for (const [path, content] of again) assert.deepEqual(folder.files.get(path), content, path);
});

for (const interview of interviews) {
	for (const query of interview.queries) {
		test(
			`“${query.query}” finds ${query.finds.join(', ') || 'nothing'}, and matches by name keep their positions when the texts load`,
			{ tags: ['search-answers'] },
			async () => {
				const found = await search(query.query, { interview: interview.id });
				const [answers, names, facts] = [found.answers, found.names, found.facts].map(pathsOf);
				const wanted = expectedResults(query, interview, fixtureEdition());
				assert.deepEqual(
					answers!.slice(0, wanted.answers.length).toSorted(),
					wanted.answers.toSorted(),
				);
				assert(wanted.names.every((path) => names!.includes(path)));
				assert(wanted.facts.every((path) => facts!.includes(path)));
				if (wanted.isNothing)
					assert.deepEqual([answers, names, facts, found.notes], [[], [], [], []]);
				const early = await search(query.query, { interview: interview.id, texts: false });
				const matchesByName = pathsOf(early.answers);
				assert.deepEqual(matchesByName, answers!.slice(0, matchesByName.length));
			},
		);
	}
}

test('every word of the vocabulary of an interview is in its index', async () => {
	const missing: string[] = [];
	for (const { id } of interviews) {
		const home = `${folder.address}${id}/`;
		const textIndex = await loadTextIndex(home);
		const { words } = await loadVocabulary(home, '');
		for (const word of words.filter((entry) => !isStopWord(entry))) {
			if ((await textIndex.search(word)).length === 0) missing.push(`${id}: ${word}`);
		}
	}
	assert.deepEqual(missing, []);
});

test('a question for a distance or a date finds the measure or the event', async () => {
	const { facts, query } = await search('how far is Tbilisi from the Georgian shore?');
	assert.equal(query.asked, 'distance');
	assert.deepEqual(
		facts.map(({ path, detail }) => [path, detail]),
		[['invented-ferry/?map=tbilisi-shore', '252 km']],
	);
	const { facts: dates } = await search('when was the ferry towed away');
	assert.deepEqual(
		dates.map(({ detail }) => detail),
		['3 September 2025'],
	);
});

test('the introduction is found by its words and by the people interviewed', async () => {
	for (const typed of ['Vera Madeup', 'never been seen']) {
		const { introduction } = await search(typed);
		assert.deepEqual(
			introduction.map(({ path }) => path),
			['invented-ferry/'],
			typed,
		);
	}
});

test(
	'the row of a passage has the verdict on its statement, also where another statement’s outcome covers it',
	{ tags: ['search-verdicts'] },
	async () => {
		for (const [typed, verdict, qualifier] of [
			['broom cabin', 'true when said', 'until the broom was sold'],
			['drawn by a child', 'borne out', 'so far as anybody looked'],
			['soup', undefined, undefined],
		] as const) {
			const { answers } = await search(typed);
			assert.equal(answers[0]?.verdict?.verdict, verdict, typed);
			assert.equal(answers[0]?.verdict?.qualifier, qualifier, typed);
		}
		const { answers } = await search('nobody', { interview: 'invented-lighthouse' });
		assert.equal(answers[0]?.verdict?.verdict, 'open');
	},
);

test(
	'questions and names of verdicts find the page of the verdicts, other words do not',
	{ tags: ['search-verdicts'] },
	async () => {
		for (const [typed, path, detail] of [
			['then and since', '', '6 verdicts'],
			['Was he right?', '', '6 verdicts'],
			['borne out', '?verdict=borne-out', '1 statement'],
			['wrong', '?verdict=wrong-when-said', '1 statement'],
			['wrong when said', '?verdict=wrong-when-said', '1 statement'],
		] as const) {
			const { ledger, query } = await search(typed);
			assert.deepEqual(
				ledger.map((row) => [row.path, row.detail]),
				[[`invented-ferry/then-and-since/${path}`, detail]],
				typed,
			);
			assert.deepEqual([query.corrected, query.absent], [undefined, []], typed);
			const early = await search(typed, { texts: false });
			assert.deepEqual([early.query.corrected, early.query.absent], [undefined, []], typed);
		}
		assert.deepEqual((await search('wrong berth')).ledger, []);
	},
);

test('a place is found by a word of another of its names together with a word of its description', async () => {
	const { described } = await search('planks Батуми');
	assert.deepEqual(pathsOf(described), ['places/batumi/']);
});
