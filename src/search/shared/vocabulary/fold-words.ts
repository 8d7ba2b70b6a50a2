/** What readers type without meaning it; each is searched all the same when nothing else was typed. */
const STOP_WORDS = new Set(
	'a an and are as at by did do does for from has have how in into is it its no of on or that the this to was were what when which who why will with'.split(
		' ',
	),
);

/** Longer queries than anybody means are cut to this many letters. */
const LONGEST = 120;

/**
 * The form in which words are compared: lower case, no accents (ŏ and ŭ are o and u), no possessive ’s,
 * one kind of apostrophe, no half surrogate pairs. Korean, Chinese and Cyrillic letters stay as they are.
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

/** The words of a text, folded, in order. A dash or hyphen parts words; a figure such as 1,010 is one. */
export function wordsOf(text: string): string[] {
	const found = fold(text).match(/\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}]+/gu);
	return found ?? [];
}

/** The words that a query is about: those of `wordsOf` but the little ones, within reason. */
export function keyWords(typed: string): string[] {
	const all = wordsOf(typed.slice(0, LONGEST));
	const meant = all.filter((word) => !isLittle(word));
	return (meant.length > 0 ? meant : all).slice(0, 10);
}

/** Names are the same if their words are, the little ones aside. */
export const nameKey = (name: string): string =>
	wordsOf(name)
		.filter((word) => !STOP_WORDS.has(word))
		.join(' ');

/** Says whether a word only joins others: an article, a preposition, a single Latin letter. */
export const isLittle = (word: string): boolean => STOP_WORDS.has(word) || /^[a-z]$/.test(word);

const stems = new Map<string, string>();

/** A rough stem: enough to see that “pipeline” and “pipelines”, “supply” and “supplier” are of one family. */
export function stem(word: string): string {
	// A search asks for those of the whole vocabulary several times over.
	const known = stems.get(word) ?? stemOf(word);
	stems.set(word, known);
	return known;
}

const stemsOfNames = new Map<string, readonly string[]>();

/** The stems of a name, whose words are parted by spaces. */
export function stemsOf(name: string): readonly string[] {
	const known = stemsOfNames.get(name) ?? name.split(' ').map(stem);
	stemsOfNames.set(name, known);
	return known;
}

function stemOf(word: string): string {
	if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
	const bare = word.replace(/(?:ed|ing|s)$/, '').replace(/(?<=.{5})er$/, '');
	return bare.replace(/e$/, '').replace(/y$/, 'i');
}
