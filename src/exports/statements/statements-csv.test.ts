import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { inReadingOrder } from '#src/edition/model/reading-order.ts';
import { edition, interview, ROOT, toUrl } from '#src/tests/support/test-edition.ts';
import { statementsCsv } from './statements-csv.ts';

const rows: Record<string, string>[] = parse(statementsCsv(interview, toUrl), {
	columns: true,
	bom: true,
});

test(
	'the table of statements has a row for each, in the order of the text, with its address, claim and words',
	{ tags: ['statement-exports'] },
	() => {
		const statements = inReadingOrder([interview]).flatMap(({ passage }) => passage.statements);
		assert.deepEqual(
			rows.map(({ id, address, number, says, words }) => [id, address, number, says, words]),
			statements.map(({ id, path, number, says, text }) => [
				id,
				`${ROOT}${path}`,
				`${number}`,
				says,
				text,
			]),
		);
	},
);

test('each row names its answer, the notes in its statement, the edition and the licences', () => {
	const { answer, question, notes } = rows.find(({ id }) => id === 'nine-times')!;
	assert.deepEqual([answer, notes], ['timetable', 'sailings | harbour-side']);
	assert.match(question!, /^How many times a day/);
	assert.equal(rows[0]!['answer'], '', 'a statement of the introduction has no answer');
	for (const row of rows) {
		assert.equal(row['text_of_interview'], interview.label);
		assert.match(row['licences']!, /not licensed for reuse/);
	}
});

test('a row has the verdict on its statement, also where another’s outcome covers it', () => {
	const verdicts = new Map(rows.map(({ id, verdict }) => [id, verdict]));
	assert.equal(verdicts.get('no-pipe'), 'borne out (so far as anybody looked)');
	assert.equal(verdicts.get('drawn-by-a-child'), verdicts.get('no-pipe'));
	assert.equal(verdicts.get('rope'), '');
});

test('a row says what the map shows with its statement, and where; it is empty without a scene', () => {
	const lighthouse = edition.interviews.find(({ id }) => id === 'invented-lighthouse')!;
	const told = parse(statementsCsv(lighthouse, toUrl), { columns: true, bom: true }) as typeof rows;
	const { map, map_address: address } = told.find(({ id }) => id === 'nobody')!;
	assert.match(map!, /^The lamp that nobody lights/);
	assert.equal(address, `${ROOT}invented-lighthouse/lamp/?map=s-nobody`);
	assert.deepEqual([rows[0]!['map'], rows[0]!['map_address']], ['', '']);
});
