import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VERDICT_MEANINGS, VERDICTS, verdictSlug } from './verdicts.ts';

test('each verdict has a meaning of its own, in whole sentences', { tags: ['outcomes'] }, () => {
	const meanings = VERDICTS.map((verdict) => VERDICT_MEANINGS[verdict]);
	assert.equal(new Set(meanings).size, VERDICTS.length);
	for (const meaning of meanings) assert.match(meaning, /^[A-Z].*\.$/);
});

test('verdictSlug returns a word of its own for each verdict, for addresses', () => {
	const slugs = VERDICTS.map(verdictSlug);
	assert.equal(new Set(slugs).size, VERDICTS.length);
	for (const slug of slugs) assert.match(slug, /^[a-z]+(-[a-z]+)*$/);
});
