import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { edition, interview, ROOT, toUrl } from '#src/tests/support/test-edition.ts';
import { measuresCsv } from './measures-csv.ts';

const rows = parse(measuresCsv(edition, toUrl), { columns: true, bom: true }) as Record<
	string,
	string
>[];
const rowOf = (id: string) => rows.find((row) => row['id'] === id)!;

test(
	'measuresCsv has a row for every measure, with its distance as computed and as printed',
	{ tags: ['data-exports'] },
	() => {
		assert.deepEqual(
			rows.map(({ id }) => id),
			[...interview.measures.keys()],
		);
		for (const row of rows) {
			const { km, text } = interview.measures.get(row['id']!)!;
			assert(Math.abs(Number(row['km_computed']) - km) < 0.001);
			assert.equal(row['km_printed'], text);
		}
	},
);

test('measuresCsv lists claimed and published distances, with the address of the source', () => {
	const row = rowOf('tbilisi-shore');
	assert.equal(row['km_claimed_in_interview'], '200');
	assert.equal(row['km_published'], '250');
	assert.equal(row['published_address'], edition.sources.get('invented-timetable')!.URL);
	assert.equal(row['from'], `${ROOT}places/tbilisi/`);
	assert.equal(row['address'], `${ROOT}places/#m-invented-ferry--tbilisi-shore`);
});

test(
	'measuresCsv has the label of the interview and the licences in every row',
	{ tags: ['rendering-label', 'data-exports'] },
	() => {
		for (const row of rows) {
			assert.equal(row['text_of_interview'], interview.label);
			assert.match(
				row['licences']!,
				/not licensed for reuse.*creativecommons\.org.*naturalearthdata\.com/,
			);
		}
	},
);
