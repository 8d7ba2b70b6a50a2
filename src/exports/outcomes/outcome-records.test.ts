import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import type { Statement } from '#src/edition/model/edition.ts';
import { statementsWithOutcome } from '#src/edition/outcomes/outcomes-of.ts';
import { edition, interview, ROOT, toUrl } from '#src/tests/support/test-edition.ts';
import { outcomesAsJson, outcomesCsv } from './outcome-records.ts';

const readCsv = (of: typeof interview): Record<string, string>[] =>
	parse(outcomesCsv(of, edition, toUrl), { columns: true, bom: true });
const rows = readCsv(interview);
const { outcomes, verdicts } = outcomesAsJson(interview, edition, toUrl);

test(
	'the table of verdicts has a row for each, in the order of the text, and the JSON file the same',
	{ tags: ['ledger-exports'] },
	() => {
		const expected = statementsWithOutcome(interview).map(({ id, path, outcome }) => [
			id,
			`${ROOT}${path}`,
			outcome.verdict,
			outcome.text,
		]);
		const brief = (records: readonly object[]) =>
			(records as Record<string, unknown>[]).map(({ id, address, verdict, since }) => [
				id,
				address,
				verdict,
				since,
			]);
		assert.deepEqual(brief(rows), expected);
		assert.deepEqual(brief(outcomes), expected);
		for (const { verdict } of outcomes) assert(verdict in verdicts);
	},
);

test('a row has what was known, what it covers, its events and sources, and the licences', () => {
	const noPipe = rows.find(({ id }) => id === 'no-pipe')!;
	assert.equal(noPipe['covers'], `${ROOT}invented-ferry/crossing/#s-drawn-by-a-child`);
	assert.match(noPipe['sources']!, / \| /);
	assert.match(noPipe['licences']!, /not licensed for reuse/);
	const summer = outcomes.find(({ id }) => id === 'next-summer')!;
	assert.match(summer.known, /^When this was said/);
	assert.equal(summer.events.length, 2);
	assert.equal(summer.row, `${ROOT}invented-ferry/then-and-since/#s-next-summer`);
	assert.deepEqual([...new Set(summer.sources.map(({ key }) => key))].toSorted(), [
		'invented-talk',
		'invented-timetable',
	]);
});

test('a cell that a spreadsheet would read as a formula gets an apostrophe in front', () => {
	const [answer, ...others] = interview.answers;
	const statements = answer!.statements.map((one): Statement => ({ ...one, says: '=1+1' }));
	const [first] = readCsv({ ...interview, answers: [{ ...answer!, statements }, ...others] });
	assert.equal(first!['says'], "'=1+1");
});
