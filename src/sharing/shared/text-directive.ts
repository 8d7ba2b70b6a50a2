/** Words to find on a page: from `textStart` to `textEnd`, if given, between what stands before and after them. */
export interface TextFragment {
	prefix?: string;
	textStart: string;
	textEnd?: string;
	suffix?: string;
}

/** From this many words on, a passage is told by its first and last words. */
const MANY = 12;
const ENDS = 5;

/**
 * An address that leads to words on its page, and to its fragment where they are gone.
 * Format: https://wicg.github.io/scroll-to-text-fragment/#syntax
 *
 * @param address With or without a fragment.
 */
export function withText(
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

/** The words themselves, or their two ends if they are many: not sure to be the only such words on the page. */
export function plainFragment(text: string): TextFragment {
	const words = text.split(/\s+/);
	if (words.length < MANY) return { textStart: text };
	return {
		textStart: words.slice(0, ENDS).join(' '),
		textEnd: words.slice(-ENDS).join(' '),
	};
}

/** Hyphens tell prefix and suffix, so those of the words are escaped as well. Half a surrogate pair cannot be. */
const encode = (words: string) => encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D');
