import type { Place, TimelineEvent } from '#src/schema/content.ts';
import { notePath } from '#src/shared/address.ts';
import type { NamedNote } from '#src/shared/note-title.ts';
import { briefDates, dayRange, formatDate } from '#src/shared/text/date.ts';
import type { DatedEvent } from '../model/catalog.ts';
import type { Edition, Interview } from '../model/edition.ts';
import { inReadingOrder } from '../model/reading-order.ts';
import { gapLabel, gapStep, instantOf } from './time-scale.ts';

/** The events of an interview as they are drawn. */
export interface Timeline {
	/** The years before the interview was published. */
	before: YearOfEvents[];
	/** The events on the day when the interview was published. */
	turn: DrawnEvent[];
	/** The years after it. */
	since: YearOfEvents[];
	/** The first year of `before` with an event in each decade: “1858”. */
	decades: string[];
}

/** The events that begin in one year. */
export interface YearOfEvents {
	year: string;
	/** Step between the first event and the event before it: see `gapStep`. */
	gap: number;
	/** “35 years”; undefined if the gap is short. */
	gapLabel: string | undefined;
	events: DrawnEvent[];
}

/** An event with everything that its entry shows. */
export interface DrawnEvent {
	event: DatedEvent;
	/** The volume of its interview, from 1. */
	volume: number;
	/** “14 November 1860”. */
	when: string;
	/** Step between it and the event before: see `gapStep`. */
	gap: number;
	gapLabel: string | undefined;
	places: Place[];
	/** The passages that the event concerns, in reading order. */
	passages: RelatedPassage[];
	/** Earlier fragments of the event, printed as extra ids. */
	aliases: string[];
}

/** A passage that an event concerns, in its text or in some of its notes. */
interface RelatedPassage {
	/** “Answer 4, Gas pipelines”, “Introduction”. */
	name: string;
	/** Without the base. */
	path: string;
	/** The notes that the event concerns. */
	notes: (NamedNote & { path: string })[];
}

/** Arranges the events of an interview on a scale of time: before, on and after the day of its publication. */
export function drawTimeline(interview: Interview, edition: Edition): Timeline {
	let last: number | undefined;
	const drawn = interview.events.map((event): DrawnEvent => {
		const instant = instantOf(event);
		const days = instant - (last ?? instant);
		last = Math.max(instant, last ?? instant);
		return {
			event,
			volume: interview.volume,
			when: formatDate(event.date, event.until),
			gap: gapStep(days),
			gapLabel: gapLabel(days),
			places: event.where.map((id) => edition.places.get(id)!),
			passages: findRelatedPassages(event, interview),
			aliases: edition.moves.aliases.get(`event ${interview.id}/${event.id}`) ?? [],
		};
	});
	const turn = drawn.filter(({ event }) => event.date === interview.date);
	const since = drawn.filter(({ event }) => isAfter(event, interview.date));
	const before = drawn.filter((event) => !turn.includes(event) && !since.includes(event));
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

function findRelatedPassages(
	{ answers, notes }: TimelineEvent,
	interview: Interview,
): RelatedPassage[] {
	return inReadingOrder([interview])
		.map(({ answer, passage, path }) => ({
			isNamed: answer !== undefined && answers.includes(answer.id),
			name: answer ? `Answer ${answer.number}, ${answer.label}` : 'Introduction',
			path,
			notes: passage.notes
				.filter(({ id }) => notes.includes(id))
				.map(({ id, number, kind, title }) => ({
					number,
					kind,
					title,
					path: notePath(interview.id, answer?.id, id),
				})),
		}))
		.filter((related) => related.isNamed || related.notes.length > 0);
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

/** A link from a passage or a note to an event. */
export interface EventLink {
	/** “1860”, “1994–1998”: only the year, or “Sept 2025” if another event of the same list falls in that year. */
	when: string;
	/** Without the base. */
	path: string;
}

/** Returns links to the events that concern a passage or one of its notes, in order of date. */
export function eventsOf(
	{ events }: Interview,
	{ id, notes }: { id?: string; notes: readonly { id: string }[] },
): EventLink[] {
	const ids = new Set(notes.map((note) => note.id));
	const matching = events.filter(
		(event) => event.answers.includes(id ?? '') || event.notes.some((note) => ids.has(note)),
	);
	const written = briefDates(matching);
	return matching.map(({ path }, index) => ({ when: written[index]!, path }));
}
