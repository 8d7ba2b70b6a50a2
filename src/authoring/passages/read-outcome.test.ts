import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statementsWithOutcome } from '#src/edition/outcomes/outcomes-of.ts';
import { fixtureEdition } from '#src/tests/support/fixture-edition.ts';

const statements = new Map(
	fixtureEdition().interviews.flatMap((interview) =>
		[interview.introduction, ...interview.answers].flatMap((passage) =>
			passage.statements.map((statement) => [statement.id, statement] as const),
		),
	),
);
const outcomes = new Map(
	fixtureEdition()
		.interviews.flatMap(statementsWithOutcome)
		.map(({ id, outcome }) => [id, outcome] as const),
);

test(
	'an outcome has its verdict, its prose without citations, and what it rests on',
	{ tags: ['outcomes'] },
	() => {
		const { content, known, ...rest } = outcomes.get('next-summer')!;
		assert.deepEqual(rest, {
			verdict: 'not so far',
			qualifier: 'the ferry is laid up',
			certainty: 'high',
			text: 'The engine stopped in Poti on 2 September 2025, and the next day the ferry was towed away. No night boat has been seen.',
			citations: [{ key: 'invented-timetable' }, { key: 'invented-talk' }],
			events: ['engine-stops', 'ferry-towed'],
			places: ['batumi', 'poti'],
			measures: [],
			terms: ['invented-pilot'],
		});
		assert.equal(content.length, 1);
		assert.equal(known?.text, 'When this was said the engine still ran, by the pilot’s word.');
		assert.equal(known?.content.length, 1);
	},
);

test('an outcome lists each place once, and the measures that its prose links to', () => {
	assert.deepEqual(outcomes.get('far-sea')?.measures, ['tbilisi-shore']);
	assert.deepEqual(outcomes.get('far-sea')?.places, ['tbilisi']);
	assert.equal(outcomes.get('far-sea')?.known, undefined);
});

test('a statement that another’s outcome covers points to it, and others have none', () => {
	assert.deepEqual(statements.get('drawn-by-a-child')?.outcome, { see: 'no-pipe' });
	assert.equal(statements.get('dawn')?.outcome, undefined);
});
