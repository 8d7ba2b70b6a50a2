import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statementsWithOutcome } from '#src/edition/outcomes/outcomes-of.ts';
import { fixtureEdition } from '#src/tests/support/fixture-edition.ts';
import { litBy } from './lit-by.ts';
import { verdictLinks } from './verdict-links.ts';

const [ferry] = fixtureEdition().interviews;
const [crossing] = ferry!.answers;

test(
	'verdictLinks gives a statement with an outcome a link to it, named by the verdict, and another statement none',
	{ tags: ['verdicts-in-text'] },
	() => {
		const linkOf = verdictLinks(crossing!);
		assert.equal(linkOf('dawn'), undefined);
		assert.deepEqual(linkOf('far-sea')!.properties, {
			class: 'verdict-link',
			href: '#o-far-sea',
			'data-verdict': 'wrong when said',
			'aria-label': 'Wrong when said: what became of this statement',
		});
	},
);

test('verdictLinks marks no statement that the outcome of another covers', () => {
	assert.equal(verdictLinks(crossing!)('drawn-by-a-child'), undefined);
});

test('litBy lists the places of an outcome, those of its events, and its measures, each once', () => {
	const lit = (id: string) =>
		litBy(statementsWithOutcome(ferry!).find((one) => one.id === id)!.outcome, ferry!);
	assert.equal(lit('next-summer'), 'batumi poti');
	assert.equal(lit('far-sea'), 'tbilisi tbilisi-shore');
	assert.equal(lit('waves-counted'), undefined);
});
