/** “1 note”, “2 notes”; the empty string for none. */
export const plural = (n: number, word: string): string =>
	n === 0 ? '' : `${n} ${word}${n === 1 ? '' : 's'}`;

/** “Port town” for “port town”. */
export const capitalize = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** “a”, “a and b”, “a, b and c”. */
export function joinWords(words: readonly string[]): string {
	return words.length < 2
		? (words[0] ?? '')
		: `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
