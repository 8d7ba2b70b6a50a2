import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

/** Longest line that Cloudflare reads from `_headers`, in characters. */
const LONGEST_LINE = 2000;

test('every line of _headers is short enough for every host that reads it', () => {
	for (const line of readFileSync('dist/_headers', 'utf8').split('\n'))
		expect(line.length).toBeLessThanOrEqual(LONGEST_LINE);
});
