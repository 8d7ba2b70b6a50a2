import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type ComponentRenderer, startComponentRenderer } from './component-renderer.ts';

let renderer: ComponentRenderer;

// All names, titles and ids below are invented: content/ has none of them.
before(async () => {
	renderer = await startComponentRenderer();
});
after(() => renderer.close());

const plain = (node: Node) => node.textContent!.replaceAll(/\s+/g, ' ').trim();
const linksIn = (fragment: DocumentFragment) =>
	[...fragment.querySelectorAll('a')].map((link) => [plain(link), link.getAttribute('href')]);

test('the header links the questions of its interview and the lists of its volume', async () => {
	const header = await renderer.render('/src/site/frame/Header.astro', {
		site: { name: 'Atoll', tagline: 'talks of the sea' },
		interview: 'on-reefs',
		volume: 3,
	});
	assert.equal(plain(header.querySelector('.tagline')!), 'talks of the sea');
	assert.deepEqual(linksIn(header).slice(1, 3), [
		['Questions', '/on-reefs/#questions'],
		['Places', '/places/3/'],
	]);
});

for (const [namesInterviews, line] of [
	[true, 'On reefs: Coral, note 2'],
	[false, 'Coral, note 2'],
] as const) {
	test(`a list of references ${namesInterviews ? 'names' : 'does not name'} the interviews if told so`, async () => {
		const list = await renderer.render('/src/site/lists/ReferenceList.astro', {
			references: [
				{
					interview: { id: 'on-reefs', title: 'On reefs' },
					label: 'Coral',
					path: 'on-reefs/coral/',
					notes: [{ number: 2, kind: 'Context', title: 'Polyps', path: 'on-reefs/coral/#n-polyp' }],
				},
			],
			namesInterviews,
		});
		assert.equal(plain(list.querySelector('li')!), line);
		assert(list.querySelector('[aria-label="Coral, note 2, Context: Polyps"]'));
		assert.deepEqual(linksIn(list), [
			['Coral', '/on-reefs/coral/'],
			['2', '/on-reefs/coral/#n-polyp'],
		]);
	});
}

for (const [site, line] of [
	[{ contact: 'reef@example.org' }, 'write to reef@example.org'],
	[{ repository: 'https://example.org/reefs' }, 'open an issue in the repository of the edition'],
	[
		{ contact: 'reef@example.org', repository: 'https://example.org/reefs' },
		'write to reef@example.org or open an issue in the repository of the edition',
	],
	[{ contact: null }, ''],
] as const)
	test(
		`readers of a site with ${Object.keys(site).join(' and ')} can object: “${line}”`,
		{ tags: ['licences'] },
		async () => {
			const ways = await renderer.render('/src/site/about/WaysToObject.astro', { site });
			assert.equal(plain(ways), line);
			assert.deepEqual(
				linksIn(ways).map(([, address]) => address),
				'repository' in site ? ['https://example.org/reefs'] : [],
			);
		},
	);

test('the lines of a legend link the sources of the edition that is passed in', async () => {
	const sources = await renderer.render('/src/map/components/LineSources.astro', {
		edition: {
			sources: new Map([['chart', { short: 'Sea chart 7' }]]),
			permalinks: new Map([['source chart', 'sources/#chart']]),
		},
		keys: ['chart'],
	});
	assert.deepEqual(linksIn(sources), [['Sea chart 7', '/sources/#chart']]);
});
