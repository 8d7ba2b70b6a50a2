import { parameterOf, withParameter } from '#src/shared/query.ts';

/** The kind of item that an id of a choice names. */
export type ChoiceKind = 'view' | 'measure' | 'place';

/**
 * Parses a choice on the map: ids separated by spaces, commas or plus signs, as in `?map=`. Drops unknown ids,
 * repeated ids and ids that cannot be chosen together.
 *
 * @param kindOf Returns the kind of item that an id names; undefined if the id is unknown.
 * @returns The id of one view, one measure or one place, or the ids of two places; empty if nothing is chosen.
 */
export function readChoice(
	text: string,
	kindOf: (id: string) => ChoiceKind | undefined,
): readonly string[] {
	const ids = wordsOf(text).filter(kindOf);
	const [first] = ids;
	if (!first) return [];
	if (kindOf(first) !== 'place') return [first];
	return ids.filter((id) => kindOf(id) === 'place').slice(0, 2);
}

/**
 * Lists the words of a choice that are no ids.
 * @param kindOf As for `readChoice`.
 */
export const unknownWords = (
	text: string,
	kindOf: (id: string) => ChoiceKind | undefined,
): readonly string[] => wordsOf(text).filter((word) => !kindOf(word));

/**
 * Splits a choice into its words, each once. Ids have only small letters, digits and hyphens, so capitals are made
 * small, and what a mail or chat program left around a word is removed: brackets, quotation marks, full stops, another
 * parameter, the `3D` of an encoded equals sign.
 */
const wordsOf = (text: string): string[] => [
	...new Set(
		text
			.replace(/^3D|[?&#<].*$/gs, '')
			.toLowerCase()
			.split(/[\s,+]+/)
			.map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
			.filter(Boolean),
	),
];

/** Returns the `map` parameter of a query string, its ids separated by spaces; empty if there is none. */
export const choiceInQuery = (search: string): string => parameterOf(search, 'map');

/**
 * Returns the address with `ids` as its only `?map=` parameter, or without one if there are no ids. The rest of the
 * address stays as it is.
 */
export const withChoice = (address: string, ids: readonly string[]): string =>
	withParameter(address, 'map', ids.join('+'));
