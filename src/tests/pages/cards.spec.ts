import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const KB = 1024;
const CANONICAL = /<link rel="canonical" href="([^"]+)"/;
/** The folders of the built sites, and the addresses that they were built for. */
const SITES = [
	{ folder: 'dist', home: readFileSync('dist/index.html', 'utf8').match(CANONICAL)![1]! },
	{ folder: 'dist-sub', home: 'https://example.org/some/folder/' },
];

interface Head {
	path: string;
	title: string;
	description: string;
	meta: Map<string, string>;
}

/** Reads the heads of all pages that name themselves as canonical; pages that moved name their new address. */
function headsOf(folder: string, home: string): Head[] {
	return globSync('**/*.html', { cwd: folder }).flatMap((file) => {
		const html = readFileSync(`${folder}/${file}`, 'utf8').split('</head>')[0]!;
		const path = file.replace(/index\.html$/, '');
		if (html.match(CANONICAL)?.[1] !== home + path) return [];
		const pairs = html.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)"/g);
		const meta = new Map([...pairs].map(([, name, content]) => [name!, content!]));
		const title = html.match(/<title>([^<]+)/)![1]!;
		return [{ path, title, description: meta.get('description')!, meta }];
	});
}

for (const { folder, home } of SITES) {
	test(
		`every page in ${folder} has a preview picture on the same site, of 1200 × 630 px and at most 120 KiB`,
		{ tag: '@share-pictures' },
		() => {
			const heads = headsOf(folder, home);
			expect(heads.length).toBeGreaterThan(55);
			for (const { path, meta } of heads) {
				expect(meta.get('og:url'), path).toBe(home + path);
				expect(meta.get('twitter:card'), path).toBe('summary_large_image');
				expect(meta.get('og:image:alt')!.length, path).toBeGreaterThan(60);
				const image = meta.get('og:image')!;
				expect(image, path).toMatch(new RegExp(`^${home}.*card\\.png$`));
				const png = readFileSync(`${folder}/${image.slice(home.length)}`);
				expect(png.subarray(1, 4).toString(), path).toBe('PNG');
				expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([1200, 630]);
				expect(png.length, path).toBeLessThanOrEqual(120 * KB);
			}
		},
	);
}

test('both builds have the same preview pictures', () => {
	const cards = globSync('**/card.png', { cwd: 'dist' });
	expect(cards.length).toBeGreaterThan(50);
	for (const card of cards) {
		const same = readFileSync(`dist/${card}`).equals(readFileSync(`dist-sub/${card}`));
		expect(same, card).toBe(true);
	}
});

test(
	'answers, the interview, places and the timeline have preview pictures of their own',
	{ tag: '@share-pictures' },
	() => {
		for (const { path, meta } of headsOf('dist', SITES[0]!.home)) {
			const isOwn = /^(putin-kim-pact|timeline|places\/.)/.test(path);
			expect(meta.get('og:image'), path).toBe(`${SITES[0]!.home}${isOwn ? path : ''}card.png`);
			expect(meta.get('og:type'), path).toBe(
				path.startsWith('putin-kim-pact') ? 'article' : 'website',
			);
		}
	},
);

test(
	'every page has a unique title and description, short enough to be shown in full',
	{ tag: '@page-titles' },
	() => {
		const heads = headsOf('dist', SITES[0]!.home);
		for (const { path, title, description } of heads) {
			expect(title.length, title).toBeLessThanOrEqual(75);
			expect(description.length, `${path}: ${description}`).toBeGreaterThan(70);
			expect(description.length, `${path}: ${description}`).toBeLessThanOrEqual(250);
			if (path.startsWith('putin-kim-pact')) expect(description).toMatch(/^Rendered from /);
		}
		expect(new Set(heads.map(({ title }) => title)).size).toBe(heads.length);
		expect(new Set(heads.map(({ description }) => description)).size).toBe(heads.length);
	},
);

test('the 404 page names no canonical address', () => {
	expect(readFileSync('dist/404.html', 'utf8')).not.toMatch(/rel="canonical"|og:url/);
});
