import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import type { PassageTargets } from '#src/markdown/passage-targets.ts';
import { parseProse } from '#src/markdown/plugins/parse-prose.ts';
import { quoteSelectors } from './quote-selectors.ts';

const catalog: PassageTargets = {
	drafts: new Set(),
	places: new Map([['rajin', {}]]),
	terms: new Map(),
	sources: new Map(),
	interviews: new Map([['talk', { volume: 1, measures: new Map(), notes: new Map() }]]),
};
const path = 'content/interviews/talk/01-weapons.mdx';
/** Returns [exact, prefix, suffix] by note. Every note of `text` has one letter as its id. */
function quotes(text: string) {
	const ids = [...new Set([...text.matchAll(/\[\^(\w)\]/g)].map((match) => match[1]!))];
	const notes = ids.map((id) => `[^${id}]: **Context. Title.** Some words.`).join('\n');
	const file = new VFile({ path, value: `${text}\n\n${notes}` });
	const { body } = parseProse(file, catalog);
	return Object.fromEntries(
		[...quoteSelectors(body)].map(([id, { exact, prefix, suffix }]) => [
			id,
			[exact, prefix, suffix],
		]),
	);
}

test('a selector has the words at stake; prefix and suffix contain the note numbers around them', () => {
	assert.deepEqual(quotes('Here[^a] is [the coast][^b], lost.'), {
		a: ['Here', '', '[1] is the coast[2], lost.'],
		b: ['the coast', 'Here[1] is ', '[2], lost.'],
	});
});

test('notes whose markers stand directly together have the same words', () => {
	const { a, b } = quotes('So [far][^a][^b].');
	assert.deepEqual([a![0], b![0]], ['far', 'far']);
});

test('without words at stake a selector has the sentence up to the marker, across links', () => {
	const { a } = quotes('It was 2023. Ships left [Rajin](place:rajin) by night[^a], they say.');
	assert.deepEqual(a, ['Ships left Rajin by night', 'It was 2023. ', '[1], they say.']);
});

test('a selector starts after the previous marker and the punctuation that follows it', () => {
	const { b } = quotes('It ended[^a]; others stayed[^b].');
	assert.equal(b![0], 'others stayed');
});

test('a full stop that follows a note number ends a sentence', () => {
	const { b } = quotes('It ended[^a]. Others stayed[^b].');
	assert.equal(b![0], 'Others stayed');
});

test('a selector stays within the paragraph and belongs to a note’s first marker', () => {
	const { a } = quotes('One[^a] end.\n\nAnother[^a] end.');
	assert.deepEqual(a, ['One', '', '[1] end.']);
});
