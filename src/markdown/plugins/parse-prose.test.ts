import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Nodes, Root } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import type { PassageTargets } from '../passage-targets.ts';
import type { Prose } from '../prose.ts';
import { parseProse } from './parse-prose.ts';

const targets = (...ids: string[]) =>
	new Map(ids.map((id) => [id, { id, text: '127 km', path: `places/#m-${id}` }]));
const catalog: PassageTargets = {
	drafts: new Set(),
	places: targets('rajin', 'rason'),
	terms: new Map([
		['songun', { id: 'songun', what: 'x' }],
		['rason', { id: 'rason', place: 'rason' }],
	]),
	sources: targets('unscr-2375', 'tass-2018'),
	interviews: new Map([
		[
			'talk',
			{ volume: 2, measures: targets('border'), notes: new Map([['far', { answer: 'gas' }]]) },
		],
	]),
};

function parse(text: string): Prose {
	const file = new VFile({ path: 'content/interviews/talk/01-weapons.mdx', value: text });
	return parseProse(file, catalog);
}

const links = ({ body }: { body: Root }) => {
	const found: { url: string; class: unknown }[] = [];
	visit(body, 'link', ({ url, data }) => {
		found.push({ url, class: data?.hProperties?.['class'] });
	});
	return found;
};

test(
	'the four kinds of link lead to place, term, measure and note',
	{ tags: ['typed-links'] },
	() => {
		const text =
			'[a](place:rajin) [b](term:songun) [c](term:rason) [127 km](measure:border) [d](note:far)';
		assert.deepEqual(links(parse(text)), [
			{ url: '/places/rajin/', class: 'place' },
			{ url: '/topics/2/#t-songun', class: 'term' },
			{ url: '/places/rason/', class: 'term' },
			{ url: '/places/#m-border', class: 'measure' },
			{ url: '/talk/gas/#n-far', class: 'pointer' },
		]);
	},
);

test(
	'notes are numbered in the order of their markers, those on what happened since too',
	{ tags: ['numbered-notes'] },
	() => {
		const prose = parse(
			'A[^s] b[^x] [c d][^y].\n\n[^x]: **Context. Title.** X.\n[^s]: **Since. Title.** S.\n[^y]: **Correction. Title.** Y.',
		);
		assert.deepEqual(
			prose.notes.map(({ id, number, kind }) => [id, number, kind]),
			[
				['s', 1, 'Since'],
				['x', 2, 'Context'],
				['y', 3, 'Correction'],
			],
		);
		assert.deepEqual(
			links(prose).map(({ url }) => url),
			['#n-s', '#n-x', '#n-y'],
		);
	},
);

test(
	'a note has a kind and a title, whose full stop is left out and whose question mark stays',
	{ tags: ['note-titles'] },
	() => {
		const { notes } = parse(
			'A[^x] b[^y].\n\n[^x]: **Context (draft). Not on\n  his 2.1 map.** X.\n[^y]: **Since. Is it far?** Y.',
		);
		assert.deepEqual(
			notes.map(({ kind, title, isDraft, content }) => [kind, title, isDraft, textOf(content)]),
			[
				['Context', 'Not on his 2.1 map', true, 'X.'],
				['Since', 'Is it far?', false, 'Y.'],
			],
		);
	},
);

test('words in brackets before a marker are the words at stake', () => {
	const { body, notes } = parse('So [far away][^x].\n\n[^x]: **Language. Title.** X.');
	assert.equal(notes[0]!.stake, 'far away');
	const [paragraph] = body.children;
	assert(paragraph?.type === 'paragraph');
	assert.deepEqual(paragraph.children[1]?.data?.hProperties, {
		class: 'stake',
		'data-kind': 'Language',
	});
});

test('a citation becomes a node with its keys and locators', { tags: ['source-citations'] }, () => {
	const { notes } = parse('A[^x].\n\n[^x]: **Context. Title.** X. [@unscr-2375, §18; @tass-2018]');
	const found: Nodes[] = [];
	visit({ type: 'root', children: notes[0]!.content }, 'citation', (node) => void found.push(node));
	assert.deepEqual(found, [
		{ type: 'citation', items: [{ key: 'unscr-2375', locator: '§18' }, { key: 'tass-2018' }] },
	]);
});

const mistakes: [what: string, text: string, message: RegExp][] = [
	['place', '[a](place:rajni)', /^Unknown place "rajni"\. Did you mean "rajin"\?/],
	['term', '[a](term:songum)', /^Unknown term "songum"\. Did you mean "songun"\?/],
	['source', 'A [@tass-2108]', /^Unknown source "tass-2108"\. Did you mean "tass-2018"\?/],
	['measure', '[1 km](measure:boarder)', /^Unknown measure "boarder"\. Did you mean "border"\?/],
	[
		'figure',
		'[128 km](measure:border)',
		/^The figure "128 km" disagrees with the map: "border" measures "127 km"/,
	],
	['pointer', '[a](note:fat)', /^Unknown note "fat"\. Did you mean "far"\?/],
	['link', '[a](plaice:rajin)', /^Unknown link "plaice:rajin"/],
	[
		'marker',
		'A[^x].',
		/^The marker "x" has no note\. Write "\[\^x\]: \*\*Context\. The title\.\*\*/,
	],
	['definition', 'A.\n\n[^x]: **Context. Title.** X.', /^The note "x" has no marker/],
	[
		'twice',
		'A[^x].\n\n[^x]: **Context. Title.** X.\n[^x]: **Context. Title.** Y.',
		/^The note "x" is defined twice/,
	],
	['kind', 'A[^x].\n\n[^x]: **Contxt.** X.', /^Unknown kind "Contxt"\. Did you mean "Context"\?/],
	['no kind', 'A[^x].\n\n[^x]: X.', /^The note "x" has no kind\. Begin it with one of/],
	[
		'row',
		'A[^x][^y][^z].\n\n[^x]: **Since. Title.** X.\n[^y]: **Since. Title.** X.\n[^z]: **Since. Title.** X.',
		/^Three markers/,
	],
];
for (const [what, text, message] of mistakes) {
	test(`a mistake stops the build at its line: ${what}`, () => {
		assert.throws(
			() => parse(`\n\n${text}`),
			(error: { reason: string; line: number }) => message.test(error.reason) && error.line >= 3,
		);
	});
}
