import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureEdition } from '#src/tests/support/fixture-edition.ts';
import { noteNumbers } from './note-number.ts';

test('a note of another passage is numbered with the number of its answer, or i for the introduction', () => {
	const interview = fixtureEdition().interviews[0]!;
	const [first, second] = interview.answers;
	const numberOf = noteNumbers(interview, first);
	assert.equal(numberOf(first!.notes[1]!.id), '2');
	assert.equal(numberOf(second!.notes[0]!.id), '2.1');
	assert.equal(numberOf(interview.introduction.notes[0]!.id), 'i.1');
	assert.equal(noteNumbers(interview, undefined)(interview.introduction.notes[0]!.id), '1');
});
