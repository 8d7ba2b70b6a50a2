import type { DatedEvent } from '#src/edition/model/catalog.ts';
import type { Edition, Interview } from '#src/edition/model/edition.ts';
import type { Measure } from '#src/edition/model/measure.ts';
import { interviewPath } from '#src/shared/address.ts';
import { fullDate, formatDate } from '#src/shared/text/date.ts';
import { joinWords } from '#src/shared/text/words.ts';
import { nameKey } from '../shared/vocabulary/fold-words.ts';
import type { SearchRecord } from './search-record.ts';

/** Returns the record of a measure. Its address opens the interview’s map, which draws it. */
export function measureRecord(
	{ id, label, text, explain, from, to }: Measure,
	interview: Interview,
	{ places }: Pick<Edition, 'places'>,
): SearchRecord {
	const ends = [from, to].flatMap((end) => places.get(end)?.name ?? []);
	return {
		kind: 'measure',
		path: `${interviewPath(interview.id)}?map=${id}`,
		title: label,
		detail: text,
		text: explain,
		heading: [label, ...ends].join(' '),
	};
}

/** Returns the record of an event, which has no text but what happened. */
export const eventRecord = ({ path, what, date, until }: DatedEvent): SearchRecord => ({
	kind: 'event',
	path,
	title: what,
	detail: formatDate(date, until),
	text: what,
	heading: '',
});

/** Returns the record of an interview’s introduction, which is found by the names of its people too. */
export function introductionRecord(interview: Interview): SearchRecord {
	const { id, title, standfirst, date, people, introduction } = interview;
	const names = people.map(({ name }) => name);
	return {
		kind: 'introduction',
		path: interviewPath(id),
		title,
		detail: `${joinWords(names)}, ${fullDate(date)}`,
		names: names.map(nameKey),
		text: [
			standfirst,
			...people.map(({ name, role }) => `${name}. ${role}.`),
			...introduction.paragraphs.map(({ text }) => text),
		].join(' '),
		heading: title,
	};
}
