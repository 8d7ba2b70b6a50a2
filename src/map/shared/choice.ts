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
	const ids = [...new Set(text.split(/[\s,+]+/))].filter(kindOf);
	const [first] = ids;
	if (!first) return [];
	if (kindOf(first) !== 'place') return [first];
	return ids.filter((id) => kindOf(id) === 'place').slice(0, 2);
}

/** Returns the `map` parameter of a query string, its ids separated by spaces; empty if there is none. */
export const choiceInQuery = (search: string): string =>
	new URLSearchParams(search).get('map') ?? '';

/**
 * Returns the address with `ids` as its only `?map=` parameter, or without one if there are no ids. The rest of the
 * address stays as it is.
 */
export function withChoice(address: string, ids: readonly string[]): string {
	const url = new URL(address);
	const parts = url.search.slice(1).split('&');
	const query = parts.filter((part) => part && !/^map(=|$)/.test(part));
	if (ids.length > 0) query.push(`map=${ids.join('+')}`);
	url.search = query.join('&');
	return url.href;
}
