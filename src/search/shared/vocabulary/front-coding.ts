/** The capital that encodes 0. B encodes 1, C encodes 2, and so on; folded words have no capitals. */
const ZERO = 'A'.charCodeAt(0);
/** Largest shared length: Z encodes 25. */
const MAX_SHARED = 25;

/**
 * Encodes sorted words as one string (front coding). A capital before each word says how many UTF-16 units it shares
 * with the start of the previous word; only the rest of the word follows.
 */
export function frontEncode(words: readonly string[]): string {
	return words
		.map((word, index) => {
			const shared = sharedLength(words[index - 1] ?? '', word);
			return String.fromCharCode(ZERO + shared) + word.slice(shared);
		})
		.join('');
}

/** Decodes the words that `frontEncode` has encoded. */
export function frontDecode(coded: string): string[] {
	let previous = '';
	return (coded.match(/[A-Z][^A-Z]*/g) ?? []).map((part) => {
		previous = previous.slice(0, part.charCodeAt(0) - ZERO) + part.slice(1);
		return previous;
	});
}

function sharedLength(previous: string, word: string): number {
	let length = 0;
	while (length < Math.min(MAX_SHARED, previous.length) && previous[length] === word[length])
		length++;
	return length;
}
