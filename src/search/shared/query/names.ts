import { fold } from '../vocabulary/fold-words.ts';
import type { Entry, Vocabulary } from '../vocabulary/vocabulary.ts';

/** Words with the capitals that they have in the names of places and terms. */
export function asPrinted(words: readonly string[], { entries }: Vocabulary): string {
	const printed = new Map(
		entries
			.filter(({ names }) => names)
			.flatMap(({ title }) => title!.split(/[^\p{L}]+/u))
			.map((word) => [fold(word), word]),
	);
	return words.map((word) => printed.get(word) ?? word).join(' ');
}

/** Places and terms of which the words are a name, or, if they are `unfinished`, the beginning of one. */
export function namesFor(
	words: readonly string[],
	unfinished: boolean,
	{ entries }: Vocabulary,
): Entry[] {
	const said = words.join(' ');
	if (said === '') return [];
	const whole = entries.filter(({ names }) => names?.includes(said));
	if (whole.length > 0 || !unfinished || said.length < 3) return whole;
	const begins = (name: string, index: number) =>
		name.startsWith(said) && (index === 0 || name.split(' ').length === words.length);
	return entries.filter(({ names }) => names?.some(begins)).slice(0, 4);
}

const others = new WeakMap<Vocabulary, string[]>();

/** Words of names and topics, in whatever language. */
export function otherWords(vocabulary: Vocabulary): string[] {
	const { entries, topics } = vocabulary;
	const words =
		others.get(vocabulary) ??
		[...entries, ...topics].flatMap(({ names }) => names ?? []).flatMap((name) => name.split(' '));
	others.set(vocabulary, words);
	return words;
}
