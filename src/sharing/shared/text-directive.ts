import { toWellFormed } from '#src/shared/text/well-formed.ts';

/**
 * A text to find on a page, in the terms of the text fragment specification: `textStart` alone, or all from `textStart`
 * to `textEnd`. `prefix` and `suffix` are the words before and after it.
 */
export interface TextFragment {
	prefix?: string;
	textStart: string;
	textEnd?: string;
	suffix?: string;
}

/** A text of at least this many words is found by its first and last words. */
const LONG_TEXT = 12;
/** Number of words at each end of a long text. */
const WORDS_AT_END = 5;

/**
 * Returns an address that leads to a text on its page, or to its fragment if the text is not there.
 * Format: https://wicg.github.io/scroll-to-text-fragment/#syntax
 *
 * @param address With or without a fragment.
 */
export function withTextDirective(
	address: string,
	{ prefix, textStart, textEnd, suffix }: TextFragment,
): string {
	const parts = [
		prefix && `${encode(prefix)}-`,
		encode(textStart),
		textEnd && encode(textEnd),
		suffix && `-${encode(suffix)}`,
	];
	const hash = address.includes('#') ? '' : '#';
	return `${address}${hash}:~:text=${parts.filter(Boolean).join(',')}`;
}

/** The number of a marker, as it stands in the text of a page. */
const MARKER = /\[\d+\]/;

/**
 * Makes a fragment of the text, or of both ends of a text that is long or has markers between its words. It may match
 * elsewhere on the page too.
 */
export function plainFragment(text: string): TextFragment {
	const runs = text.split(MARKER).map((run) => run.trim().split(/\s+/));
	const [first = [], last = first] = [runs[0], runs.at(-1)];
	if (runs.length === 1 && first.length < LONG_TEXT) return { textStart: text };
	return {
		textStart: first.slice(0, WORDS_AT_END).join(' '),
		textEnd: last.slice(-WORDS_AT_END).join(' '),
	};
}

/** Returns a fragment without a prefix or suffix that is the number of a marker: another note would change it. */
export function withoutNumbers({ prefix, suffix, ...words }: TextFragment): TextFragment {
	const isNumber = (term: string) => /^\P{L}*$/u.test(term);
	return {
		...(prefix && !isNumber(prefix) && { prefix }),
		...words,
		...(suffix && !isNumber(suffix) && { suffix }),
	};
}

/**
 * Escapes words for a text directive, with their hyphens, as hyphens mark prefix and suffix there.
 * `encodeURIComponent` throws on a lone surrogate, so `toWellFormed` replaces those.
 */
const encode = (words: string) => encodeURIComponent(toWellFormed(words)).replaceAll('-', '%2D');
