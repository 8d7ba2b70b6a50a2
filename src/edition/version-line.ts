import { fullDate } from '#src/shared/text/date.ts';
import type { Interview } from './model/edition.ts';

/**
 * Prints the version of an interview for colophons: “version 1.1, 23 November 2026; notes as known on
 * 28 February 2026”. The first date is the day of the version, the second the day up to which the notes are researched.
 */
export const versionLine = ({ history, edited }: Pick<Interview, 'history' | 'edited'>): string =>
	`version ${history[0].version}, ${fullDate(history[0].date)}; notes as known on ${fullDate(edited)}`;
