import type { SheetSpec } from '#src/geo/map-types.ts';

/** Returns what a sheet says besides names of places and figures, line by line: what content/map/words.json translates. */
export const wordsOnSheet = ({ names }: Pick<SheetSpec, 'names'>): string[] =>
	names.flatMap(({ place, text }) => (place ? [] : text.split('\n')));
