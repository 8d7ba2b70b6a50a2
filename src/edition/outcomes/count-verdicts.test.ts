import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VERDICTS } from '#src/shared/verdicts.ts';
import { fixtureEdition } from '#src/tests/support/fixture-edition.ts';
import { countVerdicts, describeVerdicts } from './count-verdicts.ts';
import { outcomesOf, statementsWithOutcome } from './outcomes-of.ts';

const [ferry] = fixtureEdition().interviews;
const statements = statementsWithOutcome(ferry!);

test(
	'countVerdicts counts each verdict that occurs, in the order of the legend',
	{ tags: ['ledger'] },
	() => {
		const twice = countVerdicts([...statements, ...statements.slice(0, 1)]);
		const { verdict } = statements[0]!.outcome;
		assert.deepEqual(
			twice.map(([one]) => one),
			VERDICTS.filter((one) => statements.some(({ outcome }) => outcome.verdict === one)),
		);
		for (const [one, count] of twice) assert.equal(count, one === verdict ? 2 : 1, one);
		assert.deepEqual(countVerdicts([]), []);
	},
);

test('describeVerdicts says in one line how the statements of an answer fared', () => {
	const [crossing] = outcomesOf(ferry!);
	assert.equal(
		describeVerdicts(crossing!.rows.map(({ statement }) => statement)),
		'1 borne out, 1 true when said, 1 wrong when said, 1 cannot be known',
	);
});
