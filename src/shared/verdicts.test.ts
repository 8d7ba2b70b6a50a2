import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VERDICT_MEANINGS, VERDICTS } from './verdicts.ts';

test('each verdict has a meaning of its own, in whole sentences', { tags: ['outcomes'] }, () => {
	const meanings = VERDICTS.map((verdict) => VERDICT_MEANINGS[verdict]);
	assert.equal(new Set(meanings).size, VERDICTS.length);
	for (const meaning of meanings) assert.match(meaning, /^[A-Z].*\.$/);
});
