import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entry } from '../vocabulary/vocabulary.ts';
import { rank } from './rank.ts';
import type { Hit } from './weigh-hits.ts';

const weapons: Entry = { file: 'weapons', kind: 'answer' };
const ban: Entry = { file: 'ban', kind: 'note', home: weapons };
const army: Entry = { file: 'army', kind: 'answer', pointsTo: [ban] };
const entries = [weapons, army, ban];
const hit = (...scores: number[]): Hit => ({ scores, phrase: false, printed: true });
const order = (hits: [Entry, Hit][]) => {
	const { answers, notes } = rank(new Map(hits), entries);
	return { answers: answers.map((one) => one.entry), notes: notes.map((one) => one.entry) };
};

test('a record with every word stands before one with a better score', () => {
	assert.deepEqual(
		order([
			[weapons, hit(9, 0)],
			[army, hit(1, 1)],
		]).answers[0],
		army,
	);
});

test('an answer counts for its notes, the note’s passage beneath it', () => {
	const { answers, notes } = rank(new Map([[ban, hit(3)]]), entries);
	assert.deepEqual(
		answers.map(({ entry: one, passage }) => [one, passage]),
		[
			[weapons, ban],
			[army, ban],
		],
	);
	assert.deepEqual(notes, []);
});

test('a note that only a topic vouches for does not speak for answers that point to it', () => {
	const vouched = { ...hit(3), printed: false };
	assert.deepEqual(order([[ban, vouched]]).answers, [weapons]);
});

test('words together count for more than words apart', () => {
	const together = { ...hit(2, 2), phrase: true };
	assert.deepEqual(
		order([
			[weapons, hit(3, 2)],
			[army, together],
		]).answers,
		[army, weapons],
	);
});

test('nothing found is nothing', () => {
	assert.deepEqual(order([]), { answers: [], notes: [] });
});
