import type { LabelSpec } from './label-spec.ts';

/**
 * Returns the words of a label, in English, that content/map/words.json translates: `text` and `sub`. For a place it
 * is `text` alone. A label with a `measure` has none, because the site itself writes its figure and unit.
 */
export const labelWords = ({ place, measure, text, sub }: LabelSpec): string[] =>
	measure ? [] : [text, place ? undefined : sub].filter((word) => word !== undefined);
