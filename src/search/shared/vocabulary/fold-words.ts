import { toWellFormed } from '#src/shared/text/well-formed.ts';
import { withoutParticle } from './korean-particles.ts';

/** Words that a search ignores, unless the query has no others. */
const STOP_WORDS = new Set(
	`a about am an and are as at be been between but by can cannot could did do does for from had has have he her him his
	how i if in into is it its me my no of on or our she should than that the their them then there these they this those
	to us was we were what when where which who whom whose why will with would you your`.split(/\s+/),
);

/**
 * Folds a text for comparison: lower case, no accents (ŏ and ŭ become o and u), no possessive ’s, one kind of
 * apostrophe, no lone surrogates, no soft hyphens and other characters without width. Korean, Chinese and Cyrillic
 * letters stay as they are, apart from case and accents.
 */
export function fold(text: string): string {
	return toWellFormed(text)
		.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
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

/** Returns a key that is the same for names that differ only in stop words, case, accents and punctuation. */
export const nameKey = (name: string): string =>
	wordsOf(name)
		.filter((word) => !STOP_WORDS.has(word))
		.join(' ');

/** Reports whether a folded word is a stop word or a single Latin letter. */
export const isStopWord = (word: string): boolean => STOP_WORDS.has(word) || /^[a-z]$/.test(word);

const stems = new Map<string, string>();

/**
 * Returns a rough stem, which is the same for “pipeline” and “pipelines”, “supply” and “supplier”, and for a Korean noun
 * with any particle.
 */
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
	const noun = withoutParticle(word);
	if (noun) return noun;
	if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
	const bare = word.replace(/(?:ed|ing|s)$/, '').replace(/(.{5})er$/, '$1');
	return bare.replace(/e$/, '').replace(/y$/, 'i');
}
