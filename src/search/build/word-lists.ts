import { isLittle, stem, wordsOf } from '../shared/vocabulary/fold-words.ts';
import { OTHER_SCRIPT, titleWords } from '../shared/vocabulary/packed-vocabulary.ts';
import type { SearchRecord } from './search-record.ts';

/** From so many times on, a word is a common one, which wins where a slip could stand for several. */
const COMMON = 4;

/**
 * The words of the printed text, sorted, without little ones, those of titles,
 * and regular forms of others that are listed.
 */
export function wordLists(records: readonly SearchRecord[]): {
	common: string[];
	rare: string[];
	foreign: string[];
} {
	const times = new Map<string, number>();
	for (const { heading, text } of records) {
		for (const word of wordsOf(`${heading} ${text}`)) times.set(word, (times.get(word) ?? 0) + 1);
	}
	const titles = titleWords(records.filter(({ kind }) => kind !== 'note'));
	const listed = [...times.keys()]
		.filter((word) => !isLittle(word) && !titles.has(word) && !isForm(word, times))
		.toSorted();
	const latin = listed.filter((word) => !OTHER_SCRIPT.test(word));
	const isCommon = (word: string) => times.get(word)! >= COMMON;
	return {
		common: latin.filter(isCommon),
		rare: latin.filter((word) => !isCommon(word)),
		foreign: listed.filter((word) => OTHER_SCRIPT.test(word)),
	};
}

/** Says whether a word is a plural, a past or an -ing of another that is printed; Pagefind knows as much. */
function isForm(word: string, printed: ReadonlyMap<string, number>): boolean {
	const [, bare] = /^(.+?)(?:s|es|d|ed|ing)$/.exec(word) ?? [];
	if (!bare) return false;
	return [bare, `${bare}e`].some(
		(base) => base !== word && printed.has(base) && stem(base) === stem(word),
	);
}
