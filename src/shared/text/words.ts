/** Writes a number with its noun: “1 note”, “2 notes”. Returns an empty string for 0. */
export const plural = (n: number, word: string): string =>
	n === 0 ? '' : `${n} ${word}${n === 1 ? '' : 's'}`;

const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Writes a whole number as a word up to twelve, then in digits: “eleven”, “13”. */
export const spellNumber = (n: number): string => NUMBERS[n] ?? `${n}`;

/** Makes the first letter a capital: “Port town” for “port town”. */
export const capitalize = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Joins words into a list: “a”, “a and b”, “a, b and c”. */
export function joinWords(words: readonly string[]): string {
	return words.length < 2
		? (words[0] ?? '')
		: `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
