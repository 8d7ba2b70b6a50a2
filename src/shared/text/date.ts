const format = (options: Intl.DateTimeFormatOptions) =>
	new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
const long = format({ day: 'numeric', month: 'long', year: 'numeric' });
const month = format({ month: 'long', year: 'numeric' });
const shortDay = format({ day: 'numeric', month: 'short', year: 'numeric' });
const shortMonth = format({ month: 'short', year: 'numeric' });

/** Formats an ISO day as “12 October 2023”. */
export const fullDate = (iso: string): string => long.format(new Date(iso));

/** Formats an ISO day or month as “February 2026”. */
export const monthAndYear = (iso: string): string => month.format(new Date(iso));

/**
 * Formats a date with the precision it has: “1886”, “September 2017”, “12 May 2003”. With `until`, formats a span:
 * “1994–1998”, “16 September 2023 – 2 October 2023”.
 * @param date An ISO year, month or day.
 * @param until The last ISO year, month or day of a span.
 */
export function formatDate(date: string, until?: string): string {
	if (until !== undefined) {
		const dash = date.length === 4 && until.length === 4 ? '–' : ' – ';
		return formatDate(date) + dash + formatDate(until);
	}
	if (date.length === 4) return date;
	return date.length === 7 ? monthAndYear(date) : fullDate(date);
}

/**
 * Formats dates as briefly as they can be told apart: the year alone; with the month, “Sept 2025”, if two dates have
 * the same year; with the day, “2 Sept 2025”, if they have the same month too. With `until`, formats a span:
 * “1994–1998”, and a span within one year or month like a single date.
 * @param dates ISO years, months or days. A result is never more precise than its date.
 */
export function briefDates(
	dates: readonly { date: string; until?: string | undefined }[],
): string[] {
	const written = [4, 7, 10].map((length) =>
		dates.map(({ date, until }) => {
			const from = briefDate(date.slice(0, length));
			if (until === undefined) return from;
			const to = briefDate(until.slice(0, length));
			if (from === to) return from;
			return /\D/.test(from + to) ? `${from} – ${to}` : `${from}–${to}`;
		}),
	);
	const isUnique = (all: readonly string[], index: number) =>
		all.filter((one) => one === all[index]).length === 1;
	return dates.map((_, index) => {
		const shortest = written.find((all) => isUnique(all, index)) ?? written.at(-1)!;
		return shortest[index]!;
	});
}

function briefDate(date: string): string {
	if (date.length === 4) return date;
	return (date.length === 7 ? shortMonth : shortDay).format(new Date(date));
}

/** Returns the first and the last day that an ISO year, month or day can mean, in days since 1 January 1970. */
export function dayRange(date: string): readonly [first: number, last: number] {
	const [year = 0, month, day] = date.split('-').map(Number);
	const first = daysSince1970(year, month ?? 1, day ?? 1);
	if (day !== undefined) return [first, first];
	const next = month === undefined ? [year + 1, 1] : [year, month + 1];
	return [first, daysSince1970(next[0]!, next[1]!, 1) - 1];
}

/** Explains to an editor what is wrong with a typed date, with a suggestion. Returns undefined for a valid date. */
export function dateMistake(date: string): string | undefined {
	if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(date)) {
		const [, day, month, year] = /^(\d\d?)[-./ ](\d\d?)[-./ ](\d{4})$/.exec(date) ?? [];
		const hint = year
			? ` Did you mean "${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}"?`
			: '';
		return `Dates are written year-month-day, such as "2023-10-12"; what is not known is left out: "2023-10", "2023".${hint}`;
	}
	const [, month = 1, day = 1] = date.split('-').map(Number);
	if (month < 1 || month > 12) {
		const isSwapped = day <= 12 && date.length === 10;
		const hint = isSwapped
			? ` Did you mean "${date.slice(0, 5)}${date.slice(8)}-${date.slice(5, 7)}"?`
			: '';
		return `There is no month ${month}; year, month and day stand in this order.${hint}`;
	}
	const [first, last] = dayRange(date.slice(0, 7));
	const days = last - first + 1;
	if (day >= 1 && day <= days) return undefined;
	return `There is no such day: ${monthAndYear(date.slice(0, 7))} has ${days}. Did you mean "${date.slice(0, 8)}${days}"?`;
}

/** Counts days of 24 hours in UTC. `month` counts from 1; month 13 is January of the next year. */
const daysSince1970 = (year: number, month: number, day: number): number =>
	Date.UTC(year, month - 1, day) / 86_400_000;
