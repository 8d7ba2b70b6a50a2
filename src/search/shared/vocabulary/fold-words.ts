/** Words that a search ignores, unless the query has no others. */
const STOP_WORDS = new Set(
	'a an and are as at by did do does for from has have how in into is it its no of on or that the this to was were what when which who why will with'.split(
		' ',
	),
);

/** Longest query, in UTF-16 units. The rest of a longer query is ignored. */
const MAX_LENGTH = 120;
/** Largest number of words of a query that are searched. */
const MAX_WORDS = 10;

/**
 * Folds a text for comparison: lower case, no accents (ŏ and ŭ become o and u), no possessive ’s, one kind of
 * apostrophe, no lone surrogates. Korean, Chinese and Cyrillic letters stay as they are, apart from case and accents.
 */
export function fold(text: string): string {
	return text
		.toWellFormed()
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.normalize('NFC')
		.toLowerCase()
		.replace(/[’ʼ‘`´]/g, "'")
		.replace(/'s\b/g, '');
}

/**
 * Returns the folded words of a text, in order. A dash or hyphen separates words; a number such as 1,010 is one word.
 */
export function wordsOf(text: string): string[] {
	const found = fold(text).match(/\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}]+/gu);
	return found ?? [];
}

/** Returns at most `MAX_WORDS` folded words of a query, without stop words unless there are no others. */
export function queryWords(typed: string): string[] {
	const all = wordsOf(typed.slice(0, MAX_LENGTH));
	const contentWords = all.filter((word) => !isStopWord(word));
	return (contentWords.length > 0 ? contentWords : all).slice(0, MAX_WORDS);
}

/** Returns a key that is the same for names that differ only in stop words, case, accents and punctuation. */
export const nameKey = (name: string): string =>
	wordsOf(name)
		.filter((word) => !STOP_WORDS.has(word))
		.join(' ');

/** Reports whether a folded word is a stop word or a single Latin letter. */
export const isStopWord = (word: string): boolean => STOP_WORDS.has(word) || /^[a-z]$/.test(word);

const stems = new Map<string, string>();

/** Returns a rough stem, which is the same for “pipeline” and “pipelines”, “supply” and “supplier”. */
export function stem(word: string): string {
	// Each search needs the stems of the whole vocabulary several times.
	const cached = stems.get(word) ?? stemOf(word);
	stems.set(word, cached);
	return cached;
}

const stemsOfNames = new Map<string, readonly string[]>();

/** Returns the stems of a name, whose words are separated by spaces. */
export function stemsOf(name: string): readonly string[] {
	const cached = stemsOfNames.get(name) ?? name.split(' ').map(stem);
	stemsOfNames.set(name, cached);
	return cached;
}

function stemOf(word: string): string {
	if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
	const bare = word.replace(/(?:ed|ing|s)$/, '').replace(/(?<=.{5})er$/, '');
	return bare.replace(/e$/, '').replace(/y$/, 'i');
}
