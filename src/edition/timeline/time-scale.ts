import { dayRange } from '#src/shared/text/date.ts';

/** Days. */
const MONTH = 30;
const YEAR = 365.25;

/** The widest of the steps that `gapStep` gives. */
export const WIDEST = 6;

/** From so many years on a gap is labelled. */
const LONG_YEARS = 5;

/**
 * Where a date stands in time, in days since 1 January 1970: what is known only to the year or month
 * stands in its middle, what went on for longer where it begins.
 */
export function instantOf({ date, until }: { date: string; until?: string | undefined }): number {
	const [first, last] = dayRange(date);
	return until === undefined ? (first + last) / 2 : first;
}

/**
 * How far apart two events are drawn, from 0 to WIDEST: the logarithm of the time between them, so that
 * months can be told apart in crowded years and decades do not fill the page.
 * step = 0.7 · log₂(1 + days ∕ 30), rounded: 1 for one to three months, 3 for a year, 5 for a decade.
 */
export function gapStep(days: number): number {
	const step = Math.round(0.7 * Math.log2(1 + Math.max(0, days) / MONTH));
	return Math.min(WIDEST, step);
}

/** “35 years” for a gap that is long, else undefined. */
export function gapLabel(days: number): string | undefined {
	const years = Math.round(days / YEAR);
	return years >= LONG_YEARS ? `${years} years` : undefined;
}
