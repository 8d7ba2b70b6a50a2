import {
	type ExcerptPiece,
	splitWords,
	toIndexedText,
	toPieces,
	toPrintedText,
} from '../excerpts/excerpt.ts';

/**
 * Returns the title of a note that consists of its first words, with “ …” if the title ends with it.
 * @param words First words of the note, as indexed.
 * @param isFound Whether the word at a position is a match.
 */
export const toNoteTitle = (
	words: readonly string[],
	isFound: (at: number) => boolean,
	title: string,
) => [...toPieces(words, isFound), ...(title.endsWith('…') ? toUnmatchedPiece(' …') : [])];

/** Returns a text without matches. */
export const toUnmatchedPiece = (text: string): ExcerptPiece[] => [{ text, found: false }];

/** Returns the first words of a note if they are its title, as indexed; none if the title is its words at stake. */
export function openingWords(title: string, content: string): string[] {
	const titleWords = title.replace(/ …$/, '');
	if (!toPrintedText(content).startsWith(titleWords)) return [];
	return splitWords(content).slice(0, splitWords(toIndexedText(titleWords)).length);
}
