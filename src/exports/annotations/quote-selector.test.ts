import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import type { Targets } from '#src/markdown/plugin-options.ts';
import { parseProse } from '#src/markdown/plugins/parse-prose.ts';
import { quotesOf } from './quote-selector.ts';

const catalog: Targets = {
	drafts: new Set(),
	places: new Map([['rajin', {}]]),
	terms: new Map(),
	sources: new Map(),
	interviews: new Map([['talk', { volume: 1, measures: new Map(), notes: new Map() }]]),
};
const path = 'content/interviews/talk/01-weapons.mdx';
/** [exact, prefix, suffix] by note, of a text whose notes are all called by one letter. */
function quotes(text: string) {
	const names = [...new Set([...text.matchAll(/\[\^(\w)\]/g)].map((match) => match[1]!))];
	const notes = names.map((name) => `[^${name}]: **Context.** Some words.`).join('\n');
	const file = new VFile({ path, value: `${text}\n\n${notes}` });
	const tree = parseProse(file, { catalog: () => catalog, base: '/' });
	return Object.fromEntries(
		[...quotesOf(tree)].map(([id, { exact, prefix, suffix }]) => [id, [exact, prefix, suffix]]),
	);
}

test('quotesOf selects the words at stake, with numbers of notes around them', () => {
	assert.deepEqual(quotes('Here[^a] is [the coast][^b], lost.'), {
		a: ['Here', '', '1 is the coast2, lost.'],
		b: ['the coast', 'Here1 is ', '2, lost.'],
	});
});

test('quotesOf lets notes at the same place share their words', () => {
	const { a, b } = quotes('So [far][^a][^b].');
	assert.deepEqual([a![0], b![0]], ['far', 'far']);
});

test('quotesOf selects what leads up to a marker in its sentence, across links', () => {
	const { a } = quotes('It was 2023. Ships left [Rajin](place:rajin) by night[^a], they say.');
	assert.deepEqual(a, ['Ships left Rajin by night', 'It was 2023. ', '1, they say.']);
});

test('quotesOf begins after the marker before it, and after its punctuation', () => {
	const { b } = quotes('It ended[^a]; others stayed[^b].');
	assert.equal(b![0], 'others stayed');
});

test('quotesOf ends a sentence at a full stop after a number of a note', () => {
	const { b } = quotes('It ended[^a]. Others stayed[^b].');
	assert.equal(b![0], 'Others stayed');
});

test('quotesOf stays within the paragraph, and takes a note’s first marker', () => {
	const { a } = quotes('One[^a] end.\n\nAnother[^a] end.');
	assert.deepEqual(a, ['One', '', '1 end.']);
});
