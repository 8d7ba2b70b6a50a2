import { gzipSync } from 'node:zlib';
import type { Interview } from '#src/edition/model/edition.ts';
import { isStopWord, wordsOf } from '../shared/vocabulary/fold-words.ts';
import { frontEncode } from '../shared/vocabulary/front-coding.ts';
import type { WordDirectory, WordDirectoryPart } from '../shared/vocabulary/word-directory.ts';
import type { SearchFiles } from './index-interview.ts';
import type { SearchRecord } from './search-record.ts';

/** An interview and its search records. */
export interface InterviewRecords {
	interview: Interview;
	records: readonly SearchRecord[];
}

/** A word and the positions of the interviews that have it, the interview with the highest score first. */
type Line = [word: string, interviews: number[]];

/** Number of interviews listed for each word in the short parts; number of interviews listed by title. */
const [BEST, NEWEST] = [4, 30];

/** Largest size of a short part in bytes after gzip. */
const PART_BYTES = 3500;

/**
 * Builds the directory that lists for each word the interviews that have it: words.json, and its parts in words/.
 * Each part exists twice: `<number>.json` lists the best interviews of a word, `<number>-all.json` all of them. The
 * bytes that a query reads do not grow with the number of interviews.
 * @param interviews The interviews, newest first, with their records.
 * @returns Files, by their path in pagefind/.
 */
export function buildWordDirectory(interviews: readonly InterviewRecords[]): SearchFiles {
	const ids = interviews.map(({ interview }) => interview.id);
	const parts = splitLines(toLines(interviews), ids);
	const directory: WordDirectory = {
		starts: frontEncode(parts.map(([first]) => first![0])),
		interviews: interviews.slice(0, NEWEST).map(({ interview }) => [interview.id, interview.title]),
	};
	const files: SearchFiles = new Map([['words.json', encode(directory)]]);
	for (const [number, lines] of parts.entries()) {
		files.set(`words/${number}.json`, encode(toPart(lines, ids, BEST)));
		files.set(`words/${number}-all.json`, encode(toPart(lines, ids, ids.length)));
	}
	return files;
}

const encode = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

/**
 * Lists all words of texts, headings, names and topics in alphabetical order. An occurrence in a text scores 1, in a
 * heading or name 2, in a topic 3.
 */
function toLines(interviews: readonly InterviewRecords[]): Line[] {
	const scores = new Map<string, Map<number, number>>();
	for (const [at, { interview, records }] of interviews.entries()) {
		const count = (text: string, weight: number) => {
			for (const word of wordsOf(text)) {
				const byInterview = scores.get(word) ?? new Map<number, number>();
				scores.set(word, byInterview.set(at, (byInterview.get(at) ?? 0) + weight));
			}
		};
		for (const { heading, text, names = [] } of records) {
			count(text, 1);
			count([heading, ...names].join(' '), 2);
		}
		for (const { heading, synonyms } of interview.topics)
			count([heading, ...synonyms].join(' '), 3);
	}
	return [...scores.keys()]
		.filter((word) => !isStopWord(word))
		.toSorted()
		.map((word) => {
			const byInterview = scores.get(word)!;
			const best = [...byInterview.keys()].toSorted(
				(a, b) => byInterview.get(b)! - byInterview.get(a)!,
			);
			return [word, best];
		});
}

function splitLines(lines: readonly Line[], ids: readonly string[]): Line[][] {
	const isSmall = gzipSync(encode(toPart(lines, ids, BEST))).length <= PART_BYTES;
	if (isSmall || lines.length < 2) return [[...lines]];
	const middle = Math.ceil(lines.length / 2);
	return [lines.slice(0, middle), lines.slice(middle)].flatMap((half) => splitLines(half, ids));
}

function toPart(lines: readonly Line[], ids: readonly string[], limit: number): WordDirectoryPart {
	const listed = lines.map(([, interviews]) => interviews.slice(0, limit));
	const distinct = [...new Set(listed.flat())].toSorted((a, b) => a - b);
	const positions = new Map(distinct.map((interview, at) => [interview, at] as const));
	return {
		ids: distinct.map((at) => ids[at]).join(' '),
		words: frontEncode(lines.map(([word]) => word)),
		lists: listed.map((best, at) => [
			lines[at]![1].length,
			...best.map((interview) => positions.get(interview)!),
		]),
	};
}
