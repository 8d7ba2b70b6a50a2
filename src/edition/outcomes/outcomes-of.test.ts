import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VERDICTS } from '#src/shared/verdicts.ts';
import { fixtureEdition } from '#src/tests/support/fixture-edition.ts';
import { citedSources } from '../sources/cited-sources.ts';
import { outcomesOf, statementsWithOutcome } from './outcomes-of.ts';

const edition = fixtureEdition();
const [ferry] = edition.interviews;

test(
	'outcomesOf lists the rows of each answer in reading order, with the statements that they cover',
	{ tags: ['outcomes'] },
	() => {
		const rows = outcomesOf(ferry!).map(({ stop, rows }) => [
			stop.label,
			rows.map(({ statement, others }) => [statement.id, ...others.map(({ id }) => id)]),
		]);
		assert.deepEqual(rows, [
			[
				'Crossing',
				[['far-sea'], ['waves-counted'], ['swept-deck'], ['no-pipe', 'drawn-by-a-child']],
			],
			['Timetable', [['nine-times']]],
			['Night boat', [['next-summer']]],
		]);
	},
);

test('outcomesOf lists a statement under its row in another answer, and no answer without a row', () => {
	const { introduction, answers } = ferry!;
	const later = answers.at(-1)!;
	const pointing = { ...later.statements[0]!, outcome: { see: 'no-pipe' } };
	const changed = {
		...ferry!,
		introduction: { ...introduction, statements: [] },
		answers: [answers[0]!, { ...later, statements: [pointing] }],
	};
	const [crossing, ...others] = outcomesOf(changed);
	assert.deepEqual(
		crossing!.rows.at(-1)!.others.map(({ id }) => id),
		['drawn-by-a-child', pointing.id],
	);
	assert.deepEqual(others, []);
});

test('every verdict occurs in the invented edition', () => {
	const statements = edition.interviews.flatMap(statementsWithOutcome);
	const verdicts = new Set(statements.map(({ outcome }) => outcome.verdict));
	assert.deepEqual(
		VERDICTS.filter((verdict) => !verdicts.has(verdict)),
		[],
	);
});

test(
	'citedSources lists the statements whose outcomes cite a source',
	{ tags: ['outcomes'] },
	() => {
		const cited = citedSources(edition);
		for (const { path, words, outcome } of edition.interviews.flatMap(statementsWithOutcome)) {
			for (const { key } of outcome.citations) {
				const { others } = cited.find(({ source }) => source.id === key)!;
				assert.deepEqual(
					others.filter((other) => other.path === path),
					[{ name: `what became of “${words} …”`, path }],
				);
			}
		}
	},
);
