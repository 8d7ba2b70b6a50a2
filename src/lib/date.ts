const format = (options: Intl.DateTimeFormatOptions) =>
	new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
const long = format({ day: 'numeric', month: 'long', year: 'numeric' });
const month = format({ month: 'long', year: 'numeric' });

/** “12 October 2023” from an ISO day. */
export const fullDate = (iso: string): string => long.format(new Date(iso));

/** “February 2026” from an ISO day. */
export const monthAndYear = (iso: string): string => month.format(new Date(iso));
