import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from '@playwright/test';
import { currentEdition } from '#src/authoring/current-edition.ts';
import { statementsWithOutcome } from '#src/edition/outcomes/outcomes-of.ts';
import { dayRange } from '#src/shared/text/date.ts';

/*
 * An interview says until when its notes are up to date (`edited`). Nothing in it is of a later day, except the versions
 * of the edition in its history.
 */

const { interviews, sources } = currentEdition();
const latest = interviews
	.map(({ edited }) => edited)
	.toSorted()
	.at(-1)!;

const MONTHS =
	'January February March April May June July August September October November December'.split(
		' ',
	);
const WRITTEN = new RegExp(`(?:(\\d{1,2}) )?\\b(${MONTHS.join('|')}) (\\d{4})\\b`, 'g');

/** A date of CSL-JSON: year, month and day as far as they are known, or several such dates. */
interface CslDate {
	'date-parts': number[][];
}

/** Returns the dates in a text that begin after a day: “12 October 2026”. @param day An ISO day. */
function laterDates(text: string, day: string): string[] {
	const end = dayRange(day)[1];
	return [...text.matchAll(WRITTEN)]
		.filter(([, date, month, year]) => {
			const iso = [year, MONTHS.indexOf(month!) + 1, ...(date ? [date] : [])];
			return dayRange(iso.join('-'))[0] > end;
		})
		.map(([words]) => words);
}

test('laterDates finds a day and a month after a given day, and no earlier ones', () => {
	const text =
		'On 11 October 2026, in early October 2026, on 12 October 2026 and in November 2026.';
	expect(laterDates(text, '2026-10-11')).toEqual(['12 October 2026', 'November 2026']);
});

/** Returns the keys of the sources that are of a later day than the given one. @param day An ISO day. */
const laterSources = (keys: Iterable<string>, day: string): string[] =>
	[...new Set(keys)].filter((key) => {
		const { issued } = sources.get(key)!;
		const [parts] = (issued as CslDate | undefined)?.['date-parts'] ?? [];
		return parts !== undefined && dayRange(parts.join('-'))[0] > dayRange(day)[1];
	});

for (const interview of interviews) {
	const { id, edited, events, introduction } = interview;
	test(
		`no text or event of ${id} is later than ${edited}, when it was last up to date`,
		{ tag: '@as-known' },
		() => {
			const files = globSync(`${dirname(introduction.file)}/*.{mdx,json,yaml}`).filter(
				(file) => !file.endsWith('/history.json'),
			);
			expect(files.length).toBeGreaterThan(1);
			for (const file of files)
				expect(laterDates(readFileSync(file, 'utf8'), edited), file).toEqual([]);
			const end = dayRange(edited)[1];
			const later = events.filter(({ date, until }) => dayRange(until ?? date)[0] > end);
			expect(later.map(({ path }) => path)).toEqual([]);
			const cited = statementsWithOutcome(interview).flatMap(({ outcome }) =>
				outcome.citations.map(({ key }) => key),
			);
			expect(laterSources(cited, edited)).toEqual([]);
		},
	);
}

test(
	'no place, term or source is later than the newest of these days',
	{ tag: '@as-known' },
	() => {
		for (const file of ['places', 'terms', 'sources'])
			expect(laterDates(readFileSync(`content/${file}.json`, 'utf8'), latest), file).toEqual([]);
		expect(laterSources(sources.keys(), latest)).toEqual([]);
	},
);
