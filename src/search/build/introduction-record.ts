import type { Interview } from '#src/edition/model/edition.ts';
import { interviewPath } from '#src/shared/address.ts';
import { fullDate } from '#src/shared/text/date.ts';
import { joinWords } from '#src/shared/text/words.ts';
import { nameKey } from '../shared/vocabulary/fold-words.ts';
import type { SearchRecord } from './search-record.ts';

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
			...people.map(({ name, role }) => `${name}, ${role}.`),
			...introduction.paragraphs.map(({ text }) => text),
		].join(' '),
		heading: title,
	};
}
