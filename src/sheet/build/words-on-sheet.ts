import type { PastSpec, SheetSpec } from '#src/geo/map-types.ts';

/**
 * Returns what a sheet says, today and in its years, besides names of places and figures, and content/map/words.json may
 * translate: each name as one line, and each line of a name.
 */
export function wordsOnSheet(
	{ id, names }: Pick<SheetSpec, 'id' | 'names'>,
	pasts: readonly PastSpec[],
): string[] {
	const texts = names.flatMap(({ place, text }) => (place ? [] : [text]));
	const holders = pasts
		.filter(({ sheet }) => sheet === id)
		.flatMap((past) => Object.values(past.holders));
	return [...texts, ...holders.map(({ name }) => name)].flatMap((text) => [
		...new Set([text.replaceAll('\n', ' '), ...text.split('\n')]),
	]);
}
