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

/** A date without a day may come anywhere among the days of its month or year, as the editor knows the true order. */
function checkOrder(content: ContentFolder, file: string, events: readonly TimelineEvent[]) {
	let latest: TimelineEvent | undefined;
	for (const [index, event] of events.entries()) {
		const { id, date, until } = event;
		const report = (field: string, message: string) =>
			content.problems.push(content.data(file).problem([index, field], message));
		if (until !== undefined && dayRange(until)[1] < dayRange(date)[0]) {
			report(
				'until',
				`"until" is "${until}", before "date", "${date}". Change them round, or put one right.`,
			);
		}
		const [first, last] = dayRange(date);
		if (latest && last < dayRange(latest.date)[0]) {
			report(
				'date',
				`"${id}", "${date}", stands after "${latest.id}", "${latest.date}". If the date is right, move "${id}" up to where it comes in time.`,
			);
		}
		if (!latest || first > dayRange(latest.date)[0]) latest = event;
	}
}
