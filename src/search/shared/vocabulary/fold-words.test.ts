import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, keyWords, nameKey, stem, wordsOf } from './fold-words.ts';

test('a dash parts two names', () => {
	assert.deepEqual(wordsOf('Khasan–Rajin railway'), ['khasan', 'rajin', 'railway']);
});

test('ŏ and ŭ are o and u, and Hangul stays whole', () => {
	assert.equal(fold('Rasŏn, Hongŭi, 라선'), 'rason, hongui, 라선');
});

test('a possessive is no part of a word, whatever the apostrophe', () => {
	assert.deepEqual(wordsOf("Moscow’s ships, Moscow's port"), ['moscow', 'ships', 'moscow', 'port']);
});

test('a figure with a comma is one word', () => {
	assert.deepEqual(wordsOf('1,010 km'), ['1,010', 'km']);
});

test('half a surrogate pair harms nobody', () => {
	assert.deepEqual(wordsOf('\ud800 gas'), ['gas']);
});

test('little words are left out, unless there are no others', () => {
	assert.deepEqual(keyWords('the end of soviet aid'), ['end', 'soviet', 'aid']);
	assert.deepEqual(keyWords('of the'), ['of', 'the']);
});

test('names are the same without their little words and accents', () => {
	assert.equal(nameKey('State within the State'), nameKey('state within a state'));
	assert.equal(nameKey('Rajin-Sŏnbong'), 'rajin sonbong');
});

test('words of a family have one stem', () => {
	assert.equal(stem('supplier'), stem('supply'));
	assert.equal(stem('pipelines'), stem('pipeline'));
	assert.notEqual(stem('korea'), stem('korean'));
});
