import type { Text } from '../engine/open-library.ts';
import { countedWords, indexed, printed, type Stretch, stretches } from '../excerpts/excerpt.ts';

/** The beginning of a note, with the dots that its title ends in, if it does. */
export const toTitle = (
	words: readonly string[],
	isFound: (at: number) => boolean,
	title: string,
) => [...stretches(words, isFound), ...(title.endsWith('…') ? plain(' …') : [])];

/** Text in which nothing was found. */
export const plain = (text: string): Stretch[] => [{ text, found: false }];

/** The words of a note that are its title already; none if its title is the words it stands on. */
export function openingOf({ title, content }: Text): string[] {
	const said = title.replace(/ …$/, '');
	if (!printed(content).startsWith(said)) return [];
	return countedWords(content).slice(0, countedWords(indexed(said)).length);
}
