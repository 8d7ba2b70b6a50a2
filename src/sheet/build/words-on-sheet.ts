import type { SheetSpec } from '#src/geo/map-types.ts';

/**
 * Returns what a sheet says besides names of places and figures, and content/map/words.json may translate: each name as
 * one line, and each line of a name.
 */
export const wordsOnSheet = ({ names }: Pick<SheetSpec, 'names'>): string[] =>
	names.flatMap(({ place, text }) =>
		place ? [] : [...new Set([text.replaceAll('\n', ' '), ...text.split('\n')])],
	);
