import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entry } from '../vocabulary/vocabulary.ts';
import { rankHits } from './rank-hits.ts';
import type { Hit } from './score-hit.ts';

const blank = { position: 0, path: '', title: '', detail: '' };
const weapons: Entry = { ...blank, kind: 'answer' };
const ban: Entry = { ...blank, kind: 'note', answer: weapons };
const army: Entry = { ...blank, kind: 'answer', pointsTo: [ban] };
const entries = [weapons, army, ban];
const hit = (...scores: number[]): Hit => ({ scores, hasPhrase: false, isInText: true });
const order = (hits: [Entry, Hit][]) => {
	const { answers, notes } = rankHits(new Map(hits), entries);
	return { answers: answers.map((one) => one.entry), notes: notes.map((one) => one.entry) };
};

test('a record with every word ranks before one with a higher score', () => {
	assert.deepEqual(
		order([
			[weapons, hit(9, 0)],
			[army, hit(1, 1)],
		]).answers[0],
		army,
	);
});

test('an answer is found through its notes, and shows the excerpt of the note', () => {
	const { answers, notes } = rankHits(new Map([[ban, hit(3)]]), entries);
	assert.deepEqual(
		answers.map(({ entry: one, excerptSource }) => [one, excerptSource]),
		[
			[weapons, ban],
			[army, ban],
		],
	);
	assert.deepEqual(notes, []);
});

test('a note found only by its topic does not find the answers that point to it', () => {
	const topicOnly: Hit = { ...hit(3), isInText: false };
	assert.deepEqual(order([[ban, topicOnly]]).answers, [weapons]);
});

test('a record with the phrase ranks before one with separate words', () => {
	const withPhrase: Hit = { ...hit(2, 2), hasPhrase: true };
	assert.deepEqual(
		order([
			[weapons, hit(3, 2)],
			[army, withPhrase],
		]).answers,
		[army, weapons],
	);
});

test('no hits give no results', () => {
	assert.deepEqual(order([]), { answers: [], notes: [] });
});
