import type { Verdict } from '#src/shared/verdicts.ts';

/** Returns the path of a circle around the middle of a mark. */
const circle = (radius: number): string =>
	`M${8 - radius} 8a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0-${2 * radius} 0z`;

/**
 * The mark of each verdict: the path of an area, filled by even and odd, in a square of 16 units. All can be told apart in
 * one colour.
 */
export const VERDICT_SHAPES: Readonly<Record<Verdict, string>> = {
	'borne out': circle(6),
	'true when said': circle(6) + circle(4.5) + circle(2.5),
	partly: `${circle(6)}M8 3.5a4.5 4.5 0 0 1 0 9z`,
	'not so far': circle(6) + circle(4.5),
	'wrong when said':
		'M3.4 2 8 6.6 12.6 2 14 3.4 9.4 8l4.6 4.6-1.4 1.4L8 9.4 3.4 14 2 12.6 6.6 8 2 3.4z',
	disputed: 'M7 2.5v11L1.5 8zM9 2.5v11L14.5 8z',
	open: 'M1 6.5h3v3H1zM6.5 6.5h3v3h-3zM12 6.5h3v3h-3z',
	'cannot be known': 'M2 7h12v2H2z',
};
