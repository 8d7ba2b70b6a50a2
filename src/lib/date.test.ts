import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullDate, monthAndYear } from './date.ts';

test('fullDate and monthAndYear write days as the British do', () => {
	assert.equal(fullDate('2023-10-12'), '12 October 2023');
	assert.equal(monthAndYear('2026-02-01'), 'February 2026');
});

test('fullDate keeps the day at the ends of a year, whatever the time zone of the computer', () => {
	assert.equal(fullDate('2023-01-01'), '1 January 2023');
	assert.equal(fullDate('2023-12-31'), '31 December 2023');
});
