import assert from 'node:assert/strict';
import { test } from 'node:test';
import { versionLine } from './version-line.ts';

const version = { version: '1.2', date: '2027-03-01', what: 'More.', changes: [] };

test('versionLine gives the day of the version and the day up to which the notes are researched', () => {
	const earlier = { ...version, version: '1.1', date: '2026-11-23' };
	assert.equal(
		versionLine({ history: [version, earlier], edited: '2026-02-28' }),
		'version 1.2, 1 March 2027; notes as known on 28 February 2026',
	);
});
