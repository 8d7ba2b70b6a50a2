import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import type { PassageTargets } from '#src/markdown/passage-targets.ts';
import { parseProse } from '#src/markdown/plugins/parse-prose.ts';
import { proseToPassage } from './prose-to-passage.ts';

const catalog: PassageTargets = {
	drafts: new Set(),
	places: new Map([['rajin', {}]]),
	terms: new Map([
		['songun', { id: 'songun' }],
		['harbour', { id: 'harbour', place: 'rajin' }],
	]),
	sources: new Map([['tass-2018', {}]]),
	interviews: new Map([
		[
			'talk',
			{
				volume: 1,
				measures: new Map([['border', { text: '17 km', path: 'places/#m-border' }]]),
				notes: new Map([['far', { answer: undefined }]]),
			},
		],
	]),
};
const file = 'content/interviews/talk/01-weapons.mdx';
const read = (value: string) =>
	proseToPassage(file, parseProse(new VFile({ path: file, value }), catalog));

test('proseToPassage returns paragraphs as plain text without the markers', () => {
	const { paragraphs, notes } = read(
		'It is *not*\nfar[^a].\n\nNor near.\n\n[^a]: **Context. Title.** It\n  is.\n\n    So it is.',
	);
	assert.deepEqual(
		paragraphs.map(({ text }) => text),
		['It is not far.', 'Nor near.'],
	);
	const { content, ...note } = notes[0]!;
	assert.deepEqual(
		content.map(({ type }) => type),
		['paragraph', 'paragraph'],
	);
	assert.deepEqual(note, {
		id: 'a',
		answer: 'weapons',
		number: 1,
		kind: 'Context',
		title: 'Title',
		isDraft: false,
		words: undefined,
		text: 'It is. So it is.',
		citations: [],
		terms: [],
	});
});

test('proseToPassage gives a note its words at stake, and two adjacent markers share them', () => {
	const { notes } = read(
		'So [far\naway][^a][^b], and[^c].\n\n[^a]: **Context. Title.** A.\n[^b]: **Since. Title.** B.\n[^c]: **Context. Title.** C.',
	);
	assert.deepEqual(
		notes.map(({ id, number, words }) => [id, number, words]),
		[
			['a', 1, 'far away'],
			['b', 2, 'far away'],
			['c', 3, undefined],
		],
	);
});

test('proseToPassage takes the words at the first marker if a note has two markers', () => {
	const { notes } = read('[One][^a], [two][^a].\n\n[^a]: **Language. Title.** A.');
	assert.equal(notes[0]!.words, 'One');
});

test('proseToPassage finds the places that text and notes link, each with its sentence', () => {
	const { mentions } = read(
		'No. To [the port](place:rajin)[^a]!\n\n[^a]: **Geography. Title.** The [harbour](term:harbour) is it.',
	);
	assert.deepEqual(mentions, [
		{ place: 'rajin', note: undefined, sentence: 'To the port!', from: 3, to: 11 },
		{ place: 'rajin', note: 'a', sentence: 'The harbour is it.', from: 4, to: 11 },
	]);
});

test('proseToPassage lists citations and terms of a note, and lists a linked note once', () => {
	const { notes, pointsTo } = read(
		'[See](note:far), [again](note:far)[^a].\n\n[^a]: **Context. Title.** [Army first](term:songun). [@tass-2018, p. 2]',
	);
	assert.deepEqual(notes[0]!.terms, ['songun']);
	assert.deepEqual(notes[0]!.citations, [{ key: 'tass-2018', locator: 'p. 2' }]);
	assert.deepEqual(pointsTo, ['far']);
});

test('proseToPassage ignores a link to another site, even if its path looks like a place’s', () => {
	const { mentions } = read('To [a port](https://example.org/places/rajin/).');
	assert.deepEqual(mentions, []);
});
