/** Word joiner (U+2060): marks the spaces that `toIndexedText` adds, so that `toPrintedText` can remove them. */
const JOINER = '\u2060';

/**
 * Returns a text as Pagefind gets it. Spaces stand around a dash or slash between two words, as Pagefind would index them
 * as one. Quotation marks and apostrophes are straight: a word beside a curly one would be indexed a second time.
 */
export const toIndexedText = (text: string): string =>
	text
		.replace(/([\p{L}\p{N}])([–—/])(?=[\p{L}\p{N}])/gu, `$1 ${JOINER}$2${JOINER} `)
		.replace(/[“”]/g, '"')
		.replace(/[‘’]/g, "'");

/** Restores the quotation marks and apostrophes of an indexed text. Its words stay as Pagefind counts them. */
export const curlQuotes = (content: string): string =>
	content
		.replace(/(?:^|[\s([–—])["']+/g, (start) => start.replaceAll('"', '“').replaceAll("'", '‘'))
		.replaceAll('"', '”')
		.replaceAll("'", '’');

/** Removes the spaces that `toIndexedText` has added. */
export const toPrintedText = (text: string): string =>
	text.replaceAll(` ${JOINER}`, '').replaceAll(`${JOINER} `, '').replaceAll(JOINER, '');

/** Splits an indexed text into words as Pagefind counts them. */
export const splitWords = (content: string): string[] => content.split(/\s+/);
