import type { Catalog } from '#src/edition/model/catalog.ts';
import type { TimelineEvent } from '#src/schema/content.ts';
import { dayRange } from '#src/shared/text/date.ts';
import type { ContentFolder } from '../content-folder/content-folder.ts';
import { requireId, requireSource } from '../content-folder/require-id.ts';

/**
 * Checks the timelines: the ids in them exist, a span ends after it begins, and events are in chronological order.
 * Adds the mistakes to `content.problems`.
 */
export function checkTimeline(content: ContentFolder, catalog: Catalog): void {
	for (const [id, { events }] of catalog.interviews) {
		const file = `content/interviews/${id}/timeline.json`;
		checkNames(content, file, id, catalog);
		checkOrder(content, file, events);
	}
}

function checkNames(content: ContentFolder, file: string, interview: string, catalog: Catalog) {
	const { answers, notes, events } = catalog.interviews.get(interview)!;
	for (const [index, event] of events.entries()) {
		const takeOut = (id: string) => `take "${id}" out of "${event.id}"`;
		for (const [position, id] of event.where.entries()) {
			const remedy = `add "${id}" to content/places.json`;
			const path = [index, 'where', position];
			requireId(content, file, path, { what: 'place', id }, catalog.places, remedy);
		}
		for (const [position, id] of event.answers.entries()) {
			const path = [index, 'answers', position];
			requireId(content, file, path, { what: 'answer', id }, answers, takeOut(id));
		}
		for (const [position, id] of event.notes.entries()) {
			const path = [index, 'notes', position];
			requireId(content, file, path, { what: 'note', id }, notes, takeOut(id));
		}
		for (const [position, key] of event.sources.entries()) {
			requireSource(content, file, [index, 'sources', position], key, catalog.sources);
		}
	}
}

/** Checks that each span ends after it begins, and reports the events that are out of order. */
function checkOrder(content: ContentFolder, file: string, events: readonly TimelineEvent[]) {
	const report = (index: number, field: string, message: string) =>
		content.problems.push(content.data(file).problem([index, field], message));
	const kept = longestInOrder(events);
	for (const [index, event] of events.entries()) {
		const { id, date, until } = event;
		if (until !== undefined && dayRange(until)[1] < dayRange(date)[0]) {
			report(
				index,
				'until',
				`"until" is "${until}", before "date", "${date}". Change them round, or put one right.`,
			);
		}
		if (kept.has(index)) continue;
		const isKept = (_: TimelineEvent, at: number) => kept.has(at);
		const later = events.find(
			(other, at) => isKept(other, at) && at > index && isOver(other, date),
		);
		const earlier = events.findLast(
			(other, at) => isKept(other, at) && at < index && isOver(event, other.date),
		);
		const [where, other, way] = later
			? (['before', later, 'down'] as const)
			: (['after', earlier!, 'up'] as const);
		report(
			index,
			'date',
			`"${id}", "${date}", stands ${where} "${other.id}", "${other.date}". If the date is right, move "${id}" ${way} to where it comes in time.`,
		);
	}
}

/** Reports whether an event is over before a date begins. */
const isOver = ({ date }: Pick<TimelineEvent, 'date'>, other: string): boolean =>
	dayRange(date)[1] < dayRange(other)[0];

/** Some events that are in order, as a list from the last to the first. */
interface Chain {
	length: number;
	index: number;
	before: Chain | undefined;
}

/**
 * Finds the most events that are in order among themselves, so that only the events between them stand wrong. A date
 * without a day may come anywhere among the days of its month or year, as the editor knows the true order.
 * @returns Their positions. Of equally long lists, the one whose events come first.
 */
function longestInOrder(events: readonly Pick<TimelineEvent, 'date'>[]): ReadonlySet<number> {
	/** The longest chain by the latest day on which one of its events begins. */
	const chains = new Map<number, Chain | undefined>([[Number.NEGATIVE_INFINITY, undefined]]);
	for (const [index, { date }] of events.entries()) {
		const [first, last] = dayRange(date);
		const extended = [...chains].filter(([latest]) => latest <= last);
		for (const [latest, before] of extended) {
			const chain = { length: (before?.length ?? 0) + 1, index, before };
			const key = Math.max(latest, first);
			if (chain.length > (chains.get(key)?.length ?? 0)) chains.set(key, chain);
		}
	}
	let best: Chain | undefined;
	for (const chain of chains.values()) {
		if ((chain?.length ?? 0) > (best?.length ?? 0)) best = chain;
	}
	const kept = new Set<number>();
	for (let at = best; at; at = at.before) kept.add(at.index);
	return kept;
}
