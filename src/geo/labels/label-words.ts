import type { LabelSpec } from './label-spec.ts';

/** What of a label can be put into words: a place has its name, a figure its unit by itself. */
export const wordsOf = ({ place, measure, text, sub }: LabelSpec): string[] =>
	measure ? [] : [text, place ? undefined : sub].filter((word) => word !== undefined);
