/** Stands for 0; the letters after it for 1, 2 … Folded words have no capitals. */
const ZERO = 'A'.charCodeAt(0);
const MOST = 25;

/** Sorted words as one string: before each, a capital that says how many letters it shares with the one before. */
export function frontCode(words: readonly string[]): string {
	return words
		.map((word, index) => {
			const shared = sharedStart(words[index - 1] ?? '', word);
			return String.fromCharCode(ZERO + shared) + word.slice(shared);
		})
		.join('');
}

/** The words of `frontCode`. */
export function fromFrontCode(coded: string): string[] {
	let before = '';
	return (coded.match(/[A-Z][^A-Z]*/g) ?? []).map((part) => {
		before = before.slice(0, part.charCodeAt(0) - ZERO) + part.slice(1);
		return before;
	});
}

function sharedStart(before: string, word: string): number {
	let length = 0;
	while (length < Math.min(MOST, before.length) && before[length] === word[length]) length++;
	return length;
}
