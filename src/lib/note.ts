/** The kinds of note, in the words editors type and readers see. */
export const KINDS = [
	'Context',
	'Geography',
	'Correction',
	'Disputed',
	'Language',
	'Since',
] as const;

/** The kind of a note, as it is typed, printed and kept in `data-kind`. */
export type Kind = (typeof KINDS)[number];

/**
 * What an answer holds, in words: “6 notes, of them 2 corrections and 1 since”.
 * Only the kinds a reader should know of before opening anything are counted apart.
 */
export function describeNotes(kinds: readonly Kind[]): string {
	if (kinds.length === 0) return 'No notes';
	const count = (kind: Kind) => kinds.filter((k) => k === kind).length;
	const apart = [
		plural(count('Correction'), 'correction'),
		count('Disputed') && `${count('Disputed')} disputed`,
		count('Since') && `${count('Since')} since`,
	].filter((part) => part !== 0 && part !== '') as string[];
	const all = plural(kinds.length, 'note');
	if (apart.length === 0) return all;
	return kinds.length === 1 ? `${all}, ${apart[0]}` : `${all}, of them ${joinWords(apart)}`;
}

/** “1 note”, “2 notes”; the empty string for none. */
export const plural = (n: number, word: string): string =>
	n === 0 ? '' : `${n} ${word}${n === 1 ? '' : 's'}`;

/** “a”, “a and b”, “a, b and c”. */
export function joinWords(words: readonly string[]): string {
	return words.length < 2
		? (words[0] ?? '')
		: `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
