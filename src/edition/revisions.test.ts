import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureEdition } from '#src/tests/support/fixture-edition.ts';
import type { Interview } from './model/edition.ts';
import { listVersions, revisionsOf } from './revisions.ts';

const edition = fixtureEdition();
const talk: Interview = {
	...edition.interviews[0]!,
	history: [
		{
			version: '2.0',
			date: '2027-03-01',
			what: 'Clearer.',
			changes: [
				{ kind: 'answer', id: 'timetable', what: 'The first sentence is nearer to the text.' },
				{ kind: 'note', id: 'sailings', what: 'It names the road map.' },
				{ kind: 'source', id: 'invented-rule', what: 'It was read.' },
			],
		},
		{
			version: '1.1',
			date: '2026-11-23',
			what: 'More.',
			changes: [{ kind: 'note', id: 'sailings', what: 'It gives the straight line.' }],
		},
	],
};

test(
	'revisionsOf lists every revision of a note, newest first, with the address of its version',
	{ tags: ['edition-history'] },
	() => {
		assert.deepEqual(revisionsOf([talk], 'note', 'sailings'), [
			{
				date: '2027-03-01',
				what: 'It names the road map.',
				path: `about/history/#${talk.id}-v2-0`,
			},
			{
				date: '2026-11-23',
				what: 'It gives the straight line.',
				path: `about/history/#${talk.id}-v1-1`,
			},
		]);
	},
);

test('revisionsOf does not confuse a note with an answer of the same id', () => {
	assert.deepEqual(revisionsOf([talk], 'answer', 'sailings'), []);
});

test('listVersions gives readers’ names and addresses for the changed items', () => {
	const [newest] = listVersions(talk, edition);
	assert.deepEqual(
		newest!.changes.map(({ name, path }) => [name, path]),
		[
			['Answer 2, Timetable', `${talk.id}/timetable/`],
			['Timetable, note 1, Disputed: Seven, eight or none?', `${talk.id}/timetable/#n-sailings`],
			['Source: Invented rule, 1998', 'sources/#invented-rule'],
		],
	);
});

test(
	'listVersions names the outcome that tells a note that was retired',
	{ tags: ['edition-history', 'notes-retired'] },
	() => {
		const ferry = edition.interviews[0]!;
		const changes = listVersions(ferry, edition).flatMap((version) => version.changes);
		assert.deepEqual(changes.map(({ name, path }) => [name, path]).at(-1), [
			'Crossing, verdict on statement 7 (once a note)',
			'invented-ferry/crossing/#o-swept-deck',
		]);
	},
);
