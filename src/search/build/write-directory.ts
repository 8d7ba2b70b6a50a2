import { gzipSync } from 'node:zlib';
import type { Interview } from '#src/edition/model/edition.ts';
import type { Directory, DirectoryPart } from '../shared/vocabulary/directory.ts';
import { isLittle, wordsOf } from '../shared/vocabulary/fold-words.ts';
import { frontCode } from '../shared/vocabulary/front-coding.ts';
import type { SearchFiles } from './index-interview.ts';
import type { SearchRecord } from './search-record.ts';

/** An interview and what can be found in it. */
export interface Shelved {
	interview: Interview;
	records: readonly SearchRecord[];
}

/** A word, and the interviews that have it, by their position, most of it first. */
type Line = [word: string, interviews: number[]];

/** So many interviews are told of each word at first; so many are offered by their titles. */
const [BEST, NEWEST] = [4, 30];

/** So many bytes a part has at most, packed. */
const PART = 3500;

/**
 * Writes the directory that says in which interviews a word is: words.json, and its parts in words/, each with the best
 * interviews of a word and, for those who want more, with all. What a query reads of it does not grow with their number.
 * @param shelved Newest first.
 */
export function writeDirectory(shelved: readonly Shelved[]): SearchFiles {
	const ids = shelved.map(({ interview }) => interview.id);
	const parts = splitLines(toLines(shelved), ids);
	const directory: Directory = {
		starts: frontCode(parts.map(([first]) => first![0])),
		interviews: shelved.slice(0, NEWEST).map(({ interview }) => [interview.id, interview.title]),
	};
	const files: SearchFiles = new Map([['words.json', encode(directory)]]);
	for (const [number, lines] of parts.entries()) {
		files.set(`words/${number}.json`, encode(toPart(lines, ids, BEST)));
		files.set(`words/${number}-all.json`, encode(toPart(lines, ids, ids.length)));
	}
	return files;
}

const encode = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

/** All words of texts, headings, names and topics, in order. */
function toLines(shelved: readonly Shelved[]): Line[] {
	const times = new Map<string, Map<number, number>>();
	for (const [at, { interview, records }] of shelved.entries()) {
		const count = (text: string, weight: number) => {
			for (const word of wordsOf(text)) {
				const of = times.get(word) ?? new Map<number, number>();
				times.set(word, of.set(at, (of.get(at) ?? 0) + weight));
			}
		};
		for (const { heading, text, names = [] } of records) {
			count(text, 1);
			count([heading, ...names].join(' '), 2);
		}
		for (const { heading, synonyms } of interview.topics)
			count([heading, ...synonyms].join(' '), 3);
	}
	return [...times.keys()]
		.filter((word) => !isLittle(word))
		.toSorted()
		.map((word) => {
			const of = times.get(word)!;
			return [word, [...of.keys()].toSorted((a, b) => of.get(b)! - of.get(a)!)];
		});
}

function splitLines(lines: readonly Line[], ids: readonly string[]): Line[][] {
	const isSmall = gzipSync(encode(toPart(lines, ids, BEST))).length <= PART;
	if (isSmall || lines.length < 2) return [[...lines]];
	const middle = Math.ceil(lines.length / 2);
	return [lines.slice(0, middle), lines.slice(middle)].flatMap((half) => splitLines(half, ids));
}

function toPart(lines: readonly Line[], ids: readonly string[], most: number): DirectoryPart {
	const told = lines.map(([, interviews]) => interviews.slice(0, most));
	const named = [...new Set(told.flat())].toSorted((a, b) => a - b);
	const positions = new Map(named.map((interview, at) => [interview, at] as const));
	return {
		ids: named.map((at) => ids[at]).join(' '),
		words: frontCode(lines.map(([word]) => word)),
		lists: told.map((best, at) => [
			lines[at]![1].length,
			...best.map((interview) => positions.get(interview)!),
		]),
	};
}
