import type { Place, TimelineEvent } from '#src/schema/content.ts';
import { notePath } from '#src/shared/address.ts';
import type { Kind } from '#src/shared/note-kinds.ts';
import { briefDates, dayRange, writtenDate } from '#src/shared/text/date.ts';
import type { DatedEvent } from '../model/catalog.ts';
import type { Edition, Interview } from '../model/edition.ts';
import { inReadingOrder } from '../model/reading-order.ts';
import { gapLabel, gapStep, instantOf } from './time-scale.ts';

/** An interview's events as they are drawn. */
export interface Timeline {
	before: YearOfEvents[];
	/** What happened on the day the interview was published. */
	turn: DrawnEvent[];
	since: YearOfEvents[];
	/** The years of `before` that are the first in their decade to have an event: “1858”. */
	decades: string[];
}

/** The events that begin in one year. */
export interface YearOfEvents {
	year: string;
	/** How far the first stands from the event before: see `gapStep`. */
	gap: number;
	/** “35 years”, where that is far. */
	gapLabel: string | undefined;
	events: DrawnEvent[];
}

/** An event with all that its entry says. */
export interface DrawnEvent {
	event: DatedEvent;
	/** The volume of the lists that its interview is in. */
	volume: number;
	/** “14 November 1860”. */
	when: string;
	/** How far it stands from the event before. */
	gap: number;
	gapLabel: string | undefined;
	places: Place[];
	touches: Touched[];
	/** Fragments it had before. */
	aliases: string[];
}

/** An answer or introduction that an event bears on, itself or in notes. */
interface Touched {
	/** “Answer 4, Gas pipelines”, “Introduction”. */
	name: string;
	/** Without the base. */
	path: string;
	notes: { number: number; kind: Kind; path: string }[];
}

/** Draws the events of an interview on the scale of time, in two regions with its publication between them. */
export function drawTimeline(interview: Interview, edition: Edition): Timeline {
	let last: number | undefined;
	const drawn = interview.events.map((event): DrawnEvent => {
		const at = instantOf(event);
		const days = at - (last ?? at);
		last = Math.max(at, last ?? at);
		return {
			event,
			volume: interview.volume,
			when: writtenDate(event.date, event.until),
			gap: gapStep(days),
			gapLabel: gapLabel(days),
			places: event.where.map((id) => edition.places.get(id)!),
			touches: touchedBy(event, interview),
			aliases: edition.moves.aliases.get(`event ${interview.id}/${event.id}`) ?? [],
		};
	});
	const turn = drawn.filter(({ event }) => event.date === interview.date);
	const since = drawn.filter(({ event }) => isAfter(event, interview.date));
	const before = drawn.filter((one) => !turn.includes(one) && !since.includes(one));
	const years = byYear(before);
	return {
		before: years,
		turn,
		since: byYear(since),
		decades: years
			.map(({ year }) => year)
			.filter((year, index, all) => decadeOf(year) !== decadeOf(all[index - 1])),
	};
}

function touchedBy({ answers, notes }: TimelineEvent, interview: Interview): Touched[] {
	return inReadingOrder([interview])
		.map(({ answer, passage, path }) => ({
			isNamed: answer !== undefined && answers.includes(answer.id),
			name: answer ? `Answer ${answer.number}, ${answer.label}` : 'Introduction',
			path,
			notes: passage.notes
				.filter(({ id }) => notes.includes(id))
				.map(({ id, number, kind }) => ({
					number,
					kind,
					path: notePath(interview.id, answer?.id, id),
				})),
		}))
		.filter(({ isNamed, notes: its }) => isNamed || its.length > 0);
}

const isAfter = ({ date }: TimelineEvent, day: string) => dayRange(date)[0] > dayRange(day)[1];
const yearOf = ({ date }: TimelineEvent) => date.slice(0, 4);
const decadeOf = (year: string | undefined) => year?.slice(0, 3);

const byYear = (events: readonly DrawnEvent[]): YearOfEvents[] =>
	[...Map.groupBy(events, ({ event }) => yearOf(event))].map(([year, group]) => ({
		year,
		gap: group[0]!.gap,
		gapLabel: group[0]!.gapLabel,
		events: group,
	}));

/** An event as a passage links to it. */
export interface EventLink {
	/** “1860”, “1994–1998”: the year alone, unless others of the same passage fall in it: “Sept 2025”. */
	when: string;
	/** “1860: The Convention of Peking …”. */
	name: string;
	/** Without the base. */
	path: string;
}

/** The events that bear on an answer, or that a note speaks of, in the order of time. */
export function eventsOf(
	{ events }: Interview,
	{ answer, note }: { answer?: string; note?: string },
): EventLink[] {
	const its = events.filter((event) =>
		note === undefined ? event.answers.includes(answer ?? '') : event.notes.includes(note),
	);
	const written = briefDates(its);
	return its.map(({ path, what }, index) => {
		const when = written[index]!;
		return { when, name: `${when}: ${what}`, path };
	});
}
