import { joinWords, plural } from './text/words.ts';

/** The kinds of note. Editors type these words and readers see them. */
export const NOTE_KINDS = [
	'Context',
	'Geography',
	'Correction',
	'Disputed',
	'Language',
	'Since',
] as const;

/** The kind of a note, as it is typed, printed and written in `data-kind`. */
export type NoteKind = (typeof NOTE_KINDS)[number];

/**
 * Describes the notes of an answer in words: “6 notes, of them 2 corrections and 1 since”.
 * Only Correction, Disputed and Since are counted separately: readers should know of these before they open a note.
 */
export function describeNotes(kinds: readonly NoteKind[]): string {
	const [only] = kinds;
	if (!only) return 'No notes';
	if (kinds.length === 1) return only in SINGLE ? `1 note, ${SINGLE[only]}` : '1 note';
	const count = (kind: NoteKind, words: (n: number) => string) => {
		const n = kinds.filter((other) => other === kind).length;
		return n > 0 ? [words(n)] : [];
	};
	const separate = [
		...count('Correction', (n) => plural(n, 'correction')),
		...count('Disputed', (n) => `${n} disputed`),
		...count('Since', (n) => `${n} since`),
	];
	const all = plural(kinds.length, 'note');
	return separate.length > 0 ? `${all}, of them ${joinWords(separate)}` : all;
}

/** Words for the kind of a single note, for the kinds that are counted separately. */
const SINGLE: Partial<Record<NoteKind, string>> = {
	Correction: 'a correction',
	Disputed: 'disputed',
	Since: 'since',
};
