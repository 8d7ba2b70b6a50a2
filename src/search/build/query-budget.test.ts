import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Edition, Interview } from '#src/edition/model/edition.ts';
import {
	forgetTextIndexes,
	loadTextIndex,
	loadWholeVocabulary,
} from '../client/index-files/load-index.ts';
import {
	findCandidates,
	INTERVIEWS_PER_ROUND,
	searchOtherInterviews,
} from '../client/search-other-interviews.ts';
import { runSearch } from '../shared/results/run-search.ts';
import { buildWordDirectory } from './build-word-directory.ts';
import { indexInterview, type SearchFiles } from './index-interview.ts';
import { toRecords } from './records.ts';
import { closePagefind } from './write-index.ts';

/** Words of the invented interviews: some are in all of them, some in a few, and `alone<number>` in one only. */
const SYLLABLES = 'ba de fi go hu ka le mi no pu ra se ti vo zu'.split(' ');
const WORDS = SYLLABLES.flatMap((a) => SYLLABLES.flatMap((b) => SYLLABLES.map((c) => a + b + c)));

/** Returns a generator of the same pseudo-random numbers, from 0 to 1, for the same seed. */
function randomNumbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
		return state / 2_147_483_648;
	};
}

function inventInterview(number: number): Interview {
	const random = randomNumbers(number + 1);
	const word = () => WORDS[Math.floor(WORDS.length * random() ** 2)]!;
	const text = (length: number) =>
		`${Array.from({ length }, word).join(' ')} common alone${number}.`;
	const notes = (answer: number, count: number) =>
		Array.from({ length: count }, (_, at) => ({
			id: `note-${answer}-${at}`,
			answer: `answer-${answer}`,
			number: at + 1,
			kind: 'Context',
			title: `${word()} ${word()} ${word()} ${word()}`,
			text: text(40),
			terms: [],
		}));
	const passage = { statements: [], mentions: [], measures: [], pointsTo: [] };
	return {
		id: `talk-${number}`,
		title: `Talk ${number}`,
		standfirst: text(10),
		date: '2025-01-01',
		people: [],
		events: [],
		introduction: { ...passage, paragraphs: [], notes: [] },
		answers: Array.from({ length: 11 }, (_, at) => ({
			...passage,
			id: `answer-${at}`,
			number: at + 1,
			question: text(8),
			label: word(),
			line: text(14),
			paragraphs: [{ text: text(120), links: [] }],
			notes: notes(at, 6),
		})),
		measures: new Map(),
		topics: Array.from({ length: 40 }, (_, at) => ({
			id: `topic-${at}`,
			heading: `${word()} ${word()}`,
			synonyms: Array.from({ length: 10 }, () => `${word()} ${word()}`),
			answers: [`answer-${at % 11}`],
			notes: [],
		})),
	} as unknown as Interview;
}

const interviews = Array.from({ length: 60 }, (_, number) => inventInterview(number)).toReversed();
const edition = { interviews, places: new Map(), terms: new Map() } as unknown as Edition;
const recordsByInterview = interviews.map((interview) => ({
	interview,
	records: toRecords(interview, edition, new Set()),
}));
const fetchFromNet = globalThis.fetch;
let bytes = 0;
/** The interview whose page the reader is on: the newest. */
const HOME = 'talk-59';
const temporary = mkdtempSync(join(tmpdir(), 'tumen-query-budget-'));

/**
 * Serves the newest `size` interviews. An interview is indexed at the first request for one of its files.
 * @returns Address of the folder of the interviews, with a slash at the end.
 */
async function serve(size: number): Promise<string> {
	const folders = new Map<string, Promise<SearchFiles>>();
	const directory = buildWordDirectory(recordsByInterview.slice(0, size));
	const indexFiles = (id: string) => {
		const { interview, records } = recordsByInterview.find((one) => one.interview.id === id)!;
		const files = folders.get(id) ?? indexInterview(interview, records, size - 1);
		folders.set(id, files);
		return files;
	};
	const root = await mkdtemp(join(temporary, 'visit-'));
	await mkdir(join(root, HOME));
	await writeFile(join(root, HOME, 'pagefind.js'), (await indexFiles(HOME)).get('pagefind.js')!);
	const address = `${pathToFileURL(root)}/`;
	globalThis.fetch = async (input) => {
		const path = new URL(String(input)).pathname.slice(new URL(address).pathname.length);
		const [folder, ...names] = path.split('/');
		const isInterview = interviews.some(({ id }) => id === folder);
		const content = isInterview
			? (await indexFiles(folder!)).get(names.join('/'))
			: directory.get(path);
		if (!content) return new Response('', { status: 404 });
		// The WebAssembly is the same for any number of interviews, so it is not counted.
		if (!path.endsWith('wasm.en.pagefind'))
			bytes += path.endsWith('.json') ? gzipSync(content).length : content.length;
		return new Response(new Uint8Array(content));
	};
	return address;
}

/** Runs the first query of a visit. Returns the bytes that it reads, after gzip, and the interviews that it finds. */
async function runFirstQuery(size: number, typed: string) {
	const home = `${await serve(size)}${HOME}/`;
	bytes = 0;
	const [vocabulary, textIndex] = [
		await loadWholeVocabulary(home, typed),
		await loadTextIndex(home),
	];
	const lead = await findCandidates(home, typed, false);
	await runSearch(typed, vocabulary, textIndex, lead.words);
	const found = await searchOtherInterviews(
		home,
		typed,
		lead.ids.slice(0, INTERVIEWS_PER_ROUND),
		lead.words,
	);
	forgetTextIndexes();
	return { bytes, lead, found };
}

after(async () => {
	globalThis.fetch = fetchFromNet;
	rmSync(temporary, { recursive: true });
	await closePagefind();
});

test('a query in sixty interviews reads at most a fifth more bytes than one in ten', async () => {
	for (const typed of ['common', 'alone3 babade']) {
		const [ten, sixty] = [await runFirstQuery(10, typed), await runFirstQuery(60, typed)];
		assert.ok(sixty.bytes <= 1.2 * ten.bytes, `${typed}: ${ten.bytes}, then ${sixty.bytes} bytes`);
	}
});

test('a word that only one interview has is found there from the page of another interview', async () => {
	for (const size of [2, 10, 60]) {
		const word = `alone${60 - size}`;
		const { lead, found } = await runFirstQuery(size, word);
		assert.deepEqual(lead.ids, [`talk-${60 - size}`]);
		assert.ok(found[0]!.outcome.answers.length > 0);
	}
});

test('a word that all interviews have is searched in a few of them, and the others are counted', async () => {
	const { lead, found } = await runFirstQuery(60, 'common ');
	assert.equal(lead.total, 60);
	assert.equal(found.length, INTERVIEWS_PER_ROUND);
});

test('a part of the directory has at most 4 kB after gzip', () => {
	for (const [path, content] of buildWordDirectory(recordsByInterview)) {
		if (!path.includes('all')) assert.ok(gzipSync(content).length <= 4000, path);
	}
});
