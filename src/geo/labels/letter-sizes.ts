import { LARGE_LETTERING, MEDIUM_LETTERING } from '../plate-widths.ts';
import type { Label } from './layout-labels.ts';

/** Sizes of type on plates with small, medium and large lettering, in CSS pixels. */
type LetterSizes = readonly [small: number, medium: number, large: number];

/** Sizes of labels without sizes of their own. */
const [SMALL, , LARGE] = [10, 12, 13] as const satisfies LetterSizes;

/** Sizes of type by kind of label, for places with their rank. The style sheets get them as `--constant()`. */
export const LETTER_SIZES: Readonly<Record<string, LetterSizes>> = {
	country: [9.5, 12.5, 14],
	sea: [9.5, 15, 18],
	region: [SMALL, 11, LARGE],
	note: [SMALL, 10.5, 11.5],
	zone: [11, 11, 11],
	line: [11, 11, 11],
	plan: [11, 11, 11],
	distance: [SMALL, 12, LARGE],
	degree: [SMALL, 9, 10],
	'place-1': [SMALL, 14, 16],
	'place-2': [SMALL, 13, 14],
	'place-3': [SMALL, 12, LARGE],
	'place-4': [SMALL, 11, 12],
};

/** Returns the type size of a label in CSS pixels, on a plate `plateWidth` CSS pixels wide. */
export function letterSize(
	{ kind, rank }: Pick<Label, 'kind' | 'rank'>,
	plateWidth: number,
): number {
	const size = plateWidth < MEDIUM_LETTERING ? 0 : plateWidth < LARGE_LETTERING ? 1 : 2;
	return LETTER_SIZES[kind === 'place' ? `place-${rank}` : kind]![size];
}
