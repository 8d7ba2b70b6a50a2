import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currentEdition } from './current.ts';
import { answerTitle, describePart } from './page-head.ts';

const interview = currentEdition().interviews[0]!;
const titleOf = (id: string) =>
	answerTitle(
		interview,
		interview.answers.find((answer) => answer.id === id)!,
		'Tumen',
	);

test('an answer’s title has its question, or where that is long who was asked', () => {
	assert.equal(titleOf('weapons'), 'Weapons: What has Pyongyang got that Moscow needs? · Tumen');
	assert.equal(titleOf('nationalism'), 'Nationalism: interview with Patrick Maurus · Tumen');
});

test('a description says first what the text is', () => {
	assert.equal(
		describePart('Soviet aid ended.', interview),
		'Rendered from a machine translation: Soviet aid ended.',
	);
});
