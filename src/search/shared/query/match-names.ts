import { fold, wordsOf } from '../vocabulary/fold-words.ts';
import { type Entry, isFact, type Vocabulary } from '../vocabulary/vocabulary.ts';

/** Largest number of places and terms of which only the beginning of a name is typed. */
const MAX_LONGER_NAMES = 4;

/** Joins folded words, with the capitals and accents that they have in the printed names of places and terms. */
export function restoreCapitals(words: readonly string[], { entries }: Vocabulary): string {
	const printed = new Map(
		entries
			.filter(({ names }) => names)
			.flatMap(({ title }) => title.split(/[^\p{L}]+/u))
			.map((word) => [fold(word), word]),
	);
	return words.map((word) => printed.get(word) ?? word).join(' ');
}

/**
 * Finds the places and terms with a name that consists of these words, else the persons of whom they are a part of the
 * name, such as the surname. If there are none and the words are `unfinished`, finds at most `MAX_LONGER_NAMES` with a
 * name that starts with them, from three letters.
 * @param words Words of the query, folded and corrected.
 */
export function matchNames(
	words: readonly string[],
	unfinished: boolean,
	{ entries }: Vocabulary,
): Entry[] {
	const query = words.join(' ');
	if (query === '') return [];
	const exactMatches = entries.filter(({ names }) => names?.includes(query));
	if (exactMatches.length > 0) return exactMatches;
	const persons = words.length === 1 ? entries.filter((entry) => isNamePart(query, entry)) : [];
	if (persons.length > 0 || !unfinished || query.length < 3) return persons;
	const startsWithQuery = (name: string, index: number) =>
		name.startsWith(query) && (index === 0 || name.split(' ').length === words.length);
	return entries.filter(({ names }) => names?.some(startsWithQuery)).slice(0, MAX_LONGER_NAMES);
}

/** Shortest word that finds a person by a part of the name, in letters. */
const SHORTEST_PART = 2;

/** Reports whether a word is one of the words of a person’s name. */
export const isNamePart = (word: string, { kind, detail, names }: Entry): boolean =>
	word.length >= SHORTEST_PART &&
	(kind === 'introduction' || (kind === 'term' && detail === 'person')) &&
	names!.some((name) => name.split(' ').includes(word));

const cachedWords = new WeakMap<Vocabulary, string[]>();

/** Returns the words of all names and topics, in all languages, and of all measures, events and names of the ledger. */
export function wordsOfNames(vocabulary: Vocabulary): string[] {
	const { entries, topics } = vocabulary;
	const words =
		cachedWords.get(vocabulary) ??
		[...entries, ...topics]
			.flatMap(({ names }) => names ?? [])
			.flatMap((name) => name.split(' '))
			.concat(entries.filter(isFact).flatMap(({ title, detail }) => wordsOf(`${title} ${detail}`)))
			.concat(vocabulary.wordsOfFacts);
	cachedWords.set(vocabulary, words);
	return words;
}
