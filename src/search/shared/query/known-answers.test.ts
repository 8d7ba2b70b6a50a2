import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entry, Vocabulary } from '../vocabulary/vocabulary.ts';
import { begunAnswers, knownAnswers } from './known-answers.ts';

const answer = (label: string, summary: string): Entry => ({
	file: label,
	kind: 'answer',
	title: `What of ${label}?`,
	label,
	summary,
});
const gas = answer('Gas lines', 'Pipelines may come.');
const army = answer('The army', 'It eats first.');
const arms = answer('Arms', 'They sell.');
const vocabulary: Vocabulary = {
	meta: '',
	title: undefined,
	more: 0,
	entries: [gas, army, arms],
	topics: [
		{ heading: 'Gas', names: ['gas pipeline', 'gasoducto'], entries: [gas] },
		{ heading: 'Songun', names: ['songun', 'army first'], entries: [arms, army] },
		{ heading: 'Russia', names: ['russian gold'], entries: [gas, army, arms] },
	],
	words: [],
};
const known = (typed: string, unfinished = true) =>
	knownAnswers(typed.split(' '), unfinished, vocabulary).map(({ label }) => label);

test('the beginning of a heading tells its answer', () => {
	assert.deepEqual(known('gas pi'), ['Gas lines']);
	assert.deepEqual(known('gas pi', false), []);
});

test('of the answers of a heading, the one that says the words itself is first', () => {
	assert.deepEqual(known('army first'), ['The army', 'Arms']);
});

test('what could be many is left to the texts', () => {
	assert.deepEqual(known('russian'), []);
	assert.deepEqual(known('russian gold'), ['Gas lines', 'The army', 'Arms']);
});

test('a label is known as a heading is', () => {
	assert.deepEqual(known('arms'), ['Arms']);
});

test('a letter or two tell the answers of headings and labels that begin with them', () => {
	assert.deepEqual(begunAnswers('g', vocabulary), [gas]);
	assert.deepEqual(begunAnswers('ar', vocabulary), [arms]);
	assert.deepEqual(begunAnswers('x', vocabulary), []);
});
