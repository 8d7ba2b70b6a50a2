import type { Text } from '../engine/open-library.ts';
import { countedWords, indexed, printed, type Stretch, stretches } from '../excerpts/excerpt.ts';

/**
 * Returns the title of a note that consists of its first words, with “ …” if the title ends with it.
 * @param words First words of the note, as indexed.
 * @param isFound Whether the word at a position is a match.
 */
export const toTitle = (
	words: readonly string[],
	isFound: (at: number) => boolean,
	title: string,
) => [...stretches(words, isFound), ...(title.endsWith('…') ? plain(' …') : [])];

/** Returns a text without matches. */
export const plain = (text: string): Stretch[] => [{ text, found: false }];

/** Returns the first words of a note if they are its title, as indexed; none if the title is its words at stake. */
export function openingOf({ title, content }: Text): string[] {
	const titleWords = title.replace(/ …$/, '');
	if (!printed(content).startsWith(titleWords)) return [];
	return countedWords(content).slice(0, countedWords(indexed(titleWords)).length);
}
