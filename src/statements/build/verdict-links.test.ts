import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statementsWithOutcome } from '#src/edition/outcomes/outcomes-of.ts';
import { fixtureEdition } from '#src/tests/support/fixture-edition.ts';
import { litBy } from './lit-by.ts';
import { verdictLinks } from './verdict-links.ts';

const [ferry] = fixtureEdition().interviews;
const [crossing, , nightBoat] = ferry!.answers;

test(
	'verdictLinks gives a statement with an outcome a link to it, named by the verdict, and another statement none',
	{ tags: ['verdicts-in-text'] },
	() => {
		const linkOf = verdictLinks(ferry!, crossing!);
		assert.equal(linkOf('dawn'), undefined);
		assert.deepEqual(linkOf('far-sea')!.properties, {
			class: 'verdict-link',
			href: '#o-far-sea',
			'data-verdict': 'wrong when said',
			'aria-label': 'Wrong when said: what became of this statement',
		});
	},
);

test('verdictLinks leads from a statement to the outcome that covers it, and repeats no words', () => {
	const here = verdictLinks(ferry!, crossing!)('drawn-by-a-child')!;
	assert.equal(here.properties['href'], '#o-no-pipe');
	assert.equal('data-verdict' in here.properties, false);
	const statement = { ...nightBoat!.statements.at(-1)!, outcome: { see: 'no-pipe' } };
	const elsewhere = verdictLinks(ferry!, { statements: [statement] })(statement.id)!;
	assert.equal(elsewhere.properties['href'], '/invented-ferry/crossing/#o-no-pipe');
});

test('litBy lists the places of an outcome, those of its events, and its measures, each once', () => {
	const lit = (id: string) =>
		litBy(statementsWithOutcome(ferry!).find((one) => one.id === id)!.outcome, ferry!);
	assert.equal(lit('next-summer'), 'batumi poti');
	assert.equal(lit('far-sea'), 'tbilisi tbilisi-shore');
	assert.equal(lit('waves-counted'), undefined);
});
