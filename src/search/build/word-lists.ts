import { isStopWord, stem, wordsOf } from '../shared/vocabulary/fold-words.ts';
import { NON_LATIN_LETTER } from '../shared/vocabulary/packed-vocabulary.ts';
import { titleWords } from '../shared/vocabulary/unpack-vocabulary.ts';
import type { SearchRecord } from './search-record.ts';

/**
 * A word that the text has at least this many times is common. If a misspelling is equally near to several words, a
 * common word wins.
 */
const COMMON = 4;

/**
 * Lists the words of the printed text, folded and sorted, without stop words, words of titles and regular forms of
 * other listed words.
 * @returns Common and rare words in Latin script, and the words in other scripts.
 */
export function wordLists(records: readonly SearchRecord[]): {
	common: string[];
	rare: string[];
	foreign: string[];
} {
	const counts = new Map<string, number>();
	for (const { heading, text } of records) {
		for (const word of wordsOf(`${heading} ${text}`)) counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	const titles = titleWords(records.filter(({ heading }) => heading !== ''));
	const listed = [...counts.keys()]
		.filter((word) => !isStopWord(word) && !titles.has(word) && !isForm(word, counts))
		.toSorted();
	const latin = listed.filter((word) => !NON_LATIN_LETTER.test(word));
	const isCommon = (word: string) => counts.get(word)! >= COMMON;
	return {
		common: latin.filter(isCommon),
		rare: latin.filter((word) => !isCommon(word)),
		foreign: listed.filter((word) => NON_LATIN_LETTER.test(word)),
	};
}

/**
 * Reports whether a word is a plural, past or -ing form of another printed word. Pagefind’s stems match these forms.
 */
function isForm(word: string, printed: ReadonlyMap<string, number>): boolean {
	const [, start] = /^(.+?)(?:s|es|d|ed|ing)$/.exec(word) ?? [];
	if (!start) return false;
	return [start, `${start}e`].some(
		(base) => base !== word && printed.has(base) && stem(base) === stem(word),
	);
}
