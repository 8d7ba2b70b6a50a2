import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entry, Vocabulary } from '../vocabulary/vocabulary.ts';
import { matchAnswersByHeading, matchAnswersByPrefix } from './match-answers-by-heading.ts';

const answer = (label: string, line: string): Entry => ({
	position: 0,
	path: `ferry/${label}/`,
	detail: '',
	kind: 'answer',
	title: `What of ${label}?`,
	label,
	line,
});
const gas = answer('Gas lines', 'Pipelines may come.');
const army = answer('The army', 'It eats first.');
const arms = answer('Arms', 'They sell.');
const vocabulary: Vocabulary = {
	version: '',
	title: undefined,
	otherInterviewCount: 0,
	entries: [gas, army, arms],
	topics: [
		{ heading: 'Gas', names: ['gas pipeline', 'gasoducto'], entries: [gas] },
		{ heading: 'Songun', names: ['songun', 'army first'], entries: [arms, army] },
		{ heading: 'Russia', names: ['russian gold'], entries: [gas, army, arms] },
	],
	words: [],
	wordsOfFacts: [],
	verdicts: [],
};
const labelsFor = (typed: string, unfinished = true) =>
	matchAnswersByHeading(typed.split(' '), unfinished, vocabulary).map(({ label }) => label);

test('the beginning of a heading finds its answer while the query is typed', () => {
	assert.deepEqual(labelsFor('gas pi'), ['Gas lines']);
	assert.deepEqual(labelsFor('gas pi', false), []);
});

test('the answer whose own line or label has the words is first among the answers of a heading', () => {
	assert.deepEqual(labelsFor('army first'), ['The army', 'Arms']);
});

test('a query that fits the headings of many answers only in part finds none of them', () => {
	assert.deepEqual(labelsFor('russian'), []);
	assert.deepEqual(labelsFor('russian gold'), ['Gas lines', 'The army', 'Arms']);
});

test('an answer is found by its label as by a heading', () => {
	assert.deepEqual(labelsFor('arms'), ['Arms']);
});

test('one or two letters find the answers of headings and labels that start with them', () => {
	assert.deepEqual(matchAnswersByPrefix('g', vocabulary), [gas]);
	assert.deepEqual(matchAnswersByPrefix('ar', vocabulary), [arms]);
	assert.deepEqual(matchAnswersByPrefix('x', vocabulary), []);
});
