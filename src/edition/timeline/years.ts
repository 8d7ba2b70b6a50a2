import type { YearSpec } from '#src/geo/map-types.ts';
import { yearPath } from '#src/shared/address.ts';
import { dayRange, formatDate } from '#src/shared/text/date.ts';
import type { DatedEvent } from '../model/catalog.ts';
import type { Edition, Interview } from '../model/edition.ts';

/** A year on the map, with everything that its entry says. */
export interface MapYear extends YearSpec {
	/** Path of its page, without the base. */
	path: string;
	/** “1860”. */
	year: string;
	/** “1860: Russia reaches the Tumen”. */
	heading: string;
	/** “14 November 1860”. */
	when: string;
	/** The events that it tells, in order of time. */
	told: DatedEvent[];
}

/** Returns the years of the sheets that an interview shows, with the events of its timeline that they tell. */
export function yearsOf(
	{ sheets, events }: Pick<Interview, 'sheets' | 'events'>,
	{ map }: Pick<Edition, 'map'>,
): MapYear[] {
	return sheets
		.flatMap((sheet) => map.years.filter((year) => year.sheet === sheet))
		.map((spec): MapYear => {
			const { id, title, date } = spec;
			// Two sheets that show one year have a word after it in one of their ids.
			const year = id.slice(0, 4);
			return {
				...spec,
				...{ year, heading: `${year}: ${title}` },
				path: yearPath(id),
				when: formatDate(date),
				told: events.filter((event) => spec.events.includes(event.id)),
			};
		});
}

/** Returns the oldest interview that shows the sheet of a year; undefined if none does. */
export const interviewOfYear = (
	{ sheet }: Pick<YearSpec, 'sheet'>,
	{ interviews }: Pick<Edition, 'interviews'>,
): Interview | undefined => interviews.findLast(({ sheets }) => sheets.includes(sheet));

/** Returns the years that an edition shows, each once, with the events of the oldest interview that shows its sheet. */
export const shownYears = (edition: Pick<Edition, 'interviews' | 'map'>): MapYear[] =>
	edition.interviews
		.toReversed()
		.flatMap((interview) => yearsOf(interview, edition))
		.filter(({ id }, index, all) => all.findIndex((year) => year.id === id) === index);

/** The year that the map shows for an event. */
export interface YearOfEvent {
	id: string;
	/** Whether the year tells the event; otherwise it is the last one before the event. */
	isTold: boolean;
}

/**
 * Returns the year that the map shows for an event: the year that tells it, or else the last one before it. Undefined
 * if there is none, or if no land has changed hands since, as the map of today shows that.
 * @param years The years of one sheet, in order of time.
 */
export function yearOfEvent(
	{ id, date }: Pick<DatedEvent, 'id' | 'date'>,
	years: readonly MapYear[],
): YearOfEvent | undefined {
	const told = years.find(({ events }) => events.includes(id));
	if (told) return { id: told.id, isTold: true };
	const before = years.findLastIndex((year) => dayRange(year.date)[0] <= dayRange(date)[0]);
	const changesLater = years.slice(before + 1).some(({ holds }) => Object.keys(holds).length > 0);
	return before >= 0 && changesLater ? { id: years[before]!.id, isTold: false } : undefined;
}
