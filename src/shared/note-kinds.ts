import { joinWords, plural } from './text/words.ts';

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
	const [only] = kinds;
	if (!only) return 'No notes';
	if (kinds.length === 1) return only in ALONE ? `1 note, ${ALONE[only]}` : '1 note';
	const count = (kind: Kind, words: (n: number) => string) => {
		const n = kinds.filter((other) => other === kind).length;
		return n > 0 ? [words(n)] : [];
	};
	const apart = [
		...count('Correction', (n) => plural(n, 'correction')),
		...count('Disputed', (n) => `${n} disputed`),
		...count('Since', (n) => `${n} since`),
	];
	const all = plural(kinds.length, 'note');
	return apart.length > 0 ? `${all}, of them ${joinWords(apart)}` : all;
}

/** What an only note is called, of the kinds that are counted apart. */
const ALONE: Partial<Record<Kind, string>> = {
	Correction: 'a correction',
	Disputed: 'disputed',
	Since: 'since',
};
