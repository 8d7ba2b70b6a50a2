import { dayRange } from '#src/shared/text/date.ts';

const DAYS_IN_MONTH = 30;
const DAYS_IN_YEAR = 365.25;

/** The largest step that `gapStep` returns. */
export const MAX_STEP = 6;

/** A gap of at least this many years is labelled. */
const MIN_LABELLED_YEARS = 5;

/**
 * Returns the point in time at which an event is drawn, in days since 1 January 1970: the middle of a date that gives
 * only the year or the month, or the beginning of an event that has an end (`until`).
 */
export function instantOf({ date, until }: { date: string; until?: string | undefined }): number {
	const [first, last] = dayRange(date);
	return until === undefined ? (first + last) / 2 : first;
}

/**
 * Returns how far apart two events are drawn, as a step from 0 to `MAX_STEP`. The step is the logarithm of the time
 * between them, so that months stay apart in crowded years and decades do not fill the page:
 * step = 0.7 · log₂(1 + days ∕ 30), rounded: 1 for one to three months, 3 for a year, 5 for a decade.
 * @param days Days between the events; less than 0 counts as 0.
 */
export function gapStep(days: number): number {
	const step = Math.round(0.7 * Math.log2(1 + Math.max(0, days) / DAYS_IN_MONTH));
	return Math.min(MAX_STEP, step);
}

/** Returns the label of a gap, “35 years”; undefined if it is shorter than MIN_LABELLED_YEARS. */
export function gapLabel(days: number): string | undefined {
	const years = Math.round(days / DAYS_IN_YEAR);
	return years >= MIN_LABELLED_YEARS ? `${years} years` : undefined;
}
