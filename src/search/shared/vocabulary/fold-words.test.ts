import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, nameKey, stem, wordsOf } from './fold-words.ts';

test('a dash separates two names', () => {
	assert.deepEqual(wordsOf('Khasan–Rajin railway'), ['khasan', 'rajin', 'railway']);
});

test('ŏ and ŭ become o and u, and Hangul stays as it is', { tags: ['search-scripts'] }, () => {
	assert.equal(fold('Rasŏn, Hongŭi, 라선'), 'rason, hongui, 라선');
});

test('a possessive ’s is not part of a word, with any kind of apostrophe', () => {
	assert.deepEqual(wordsOf("Moscow’s ships, Moscow's port"), ['moscow', 'ships', 'moscow', 'port']);
});

test('a number with a comma is one word', () => {
	assert.deepEqual(wordsOf('1,010 km'), ['1,010', 'km']);
});

test('a lone surrogate is ignored', () => {
	assert.deepEqual(wordsOf('\ud800 gas'), ['gas']);
});

test('characters without width, such as soft hyphens, are not part of a word', () => {
	assert.deepEqual(wordsOf('ra\u00adjin\u200b'), ['rajin']);
});

test('names that differ only in stop words, accents and hyphens have the same key', () => {
	assert.equal(nameKey('State within the State'), nameKey('state within a state'));
	assert.equal(nameKey('Rajin-Sŏnbong'), 'rajin sonbong');
});

test('related words have the same stem', () => {
	assert.equal(stem('supplier'), stem('supply'));
	assert.equal(stem('pipelines'), stem('pipeline'));
	assert.notEqual(stem('korea'), stem('korean'));
	assert.equal(stem('나진에서'), stem('나진'));
});
