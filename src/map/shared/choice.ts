/** What an id of the map stands for. */
export type ChoiceKind = 'view' | 'measure' | 'place';

/**
 * What is chosen on the map, from the query of an address or from words: a view, a measure, or one or two
 * places, by id; nothing, nothing. What `kindOf` does not know is dropped, and so is what does not go together.
 */
export function readChoice(
	text: string,
	kindOf: (id: string) => ChoiceKind | undefined,
): readonly string[] {
	const known = [...new Set(text.split(/[\s,+]+/))].filter(kindOf);
	const [first] = known;
	if (!first) return [];
	if (kindOf(first) !== 'place') return [first];
	return known.filter((id) => kindOf(id) === 'place').slice(0, 2);
}

/** The `?map=` of an address, as words; empty if it has none. */
export const choiceIn = (search: string): string => new URLSearchParams(search).get('map') ?? '';

/** An address with this choice and no other: ids in `?map=`, left out if there are none; all else stays as it is. */
export function withChoice(address: string, ids: readonly string[]): string {
	const url = new URL(address);
	const others = url.search.slice(1).split('&');
	const kept = others.filter((part) => part && !/^map(=|$)/.test(part));
	if (ids.length > 0) kept.push(`map=${ids.join('+')}`);
	url.search = kept.join('&');
	return url.href;
}
