import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeNotes } from './note-kinds.ts';
import { joinWords } from './text/words.ts';

test(
	'describeNotes counts corrections, disputes and later events separately',
	{ tags: ['note-counts'] },
	() => {
		assert.equal(
			describeNotes(['Context', 'Correction', 'Correction', 'Language', 'Geography', 'Since']),
			'6 notes, of them 2 corrections and 1 since',
		);
		assert.equal(
			describeNotes(['Context', 'Correction', 'Disputed', 'Since']),
			'4 notes, of them 1 correction, 1 disputed and 1 since',
		);
	},
);

test('describeNotes leaves out counts of zero', () => {
	assert.equal(describeNotes([]), 'No notes');
	assert.equal(describeNotes(['Context']), '1 note');
	assert.equal(describeNotes(['Disputed']), '1 note, disputed');
	assert.equal(describeNotes(['Correction']), '1 note, a correction');
	assert.equal(describeNotes(['Context', 'Language']), '2 notes');
});

test('joinWords puts “and” before the last word', () => {
	assert.equal(joinWords(['a', 'b', 'c']), 'a, b and c');
	assert.equal(joinWords([]), '');
});
