import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readQuestion } from './read-question.ts';

const read = (typed: string) => readQuestion(typed.split(' '));

test('a question for a distance or a date says so, and loses the words that ask', () => {
	assert.deepEqual(read('how far is poti'), { asked: 'distance', words: ['is', 'poti'] });
	assert.deepEqual(read('127 km'), { asked: 'distance', words: ['127'] });
	assert.deepEqual(read('when kn-23'), { asked: 'date', words: ['kn-23'] });
	assert.deepEqual(read('when did it stop'), { asked: 'date', words: ['did', 'it', 'stop'] });
});

test('the opening of another question is left out too', () => {
	assert.deepEqual(read('how many boats'), { words: ['boats'] });
});

test('a query of asking words only is searched as it is', () => {
	assert.deepEqual(read('distance'), { words: ['distance'] });
	assert.deepEqual(read('far east'), { words: ['far', 'east'] });
});
