import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, type Request, test } from '@playwright/test';
import { openAndWait } from '#src/tools/serve/traffic.ts';

const dist = new URL('../../../dist/', import.meta.url);
const KB = 1000;
/** Returns the size in bytes after Brotli compression at the highest quality, which is zlib’s default. */
const brotli = (content: string | Buffer) => brotliCompressSync(content).length;
const readPage = (path: string) => readFileSync(new URL(`${path}index.html`, dist));
const stylesOf = (html: string) =>
	[...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map((match) => match[1]).join('');

test('the interview’s page weighs at most 50 kB', { tag: '@page-weight' }, () => {
	expect(brotli(readPage('putin-kim-pact/'))).toBeLessThanOrEqual(50 * KB);
});

for (const id of ['sea-access', 'gas-pipelines', 'nationalism']) {
	test(`the page of ${id} weighs at most 34 kB`, { tag: '@page-weight' }, () => {
		expect(brotli(readPage(`putin-kim-pact/${id}/`))).toBeLessThanOrEqual(34 * KB);
	});
}

test('styles weigh at most 12 kB in all', { tag: '@page-weight' }, () => {
	const paths = [
		'',
		'putin-kim-pact/',
		'places/',
		'places/rajin/',
		'sources/',
		'topics/',
		'search/',
		'about/',
		'about/history/',
		'timeline/',
	];
	const all = new Set(
		paths.flatMap((path) =>
			stylesOf(readPage(path).toString()).split(/(?<=\})(?=@layer|@font-face)/),
		),
	);
	expect(brotli([...all].join(''))).toBeLessThanOrEqual(12 * KB);
});

for (const path of ['/putin-kim-pact/', '/putin-kim-pact/gas-pipelines/']) {
	test(
		`${path} loads ≤ 75 kB of fonts, ≤ 12 kB of scripts, and nothing that blocks rendering`,
		{ tag: '@page-weight' },
		async ({ page }) => {
			const requests: Request[] = [];
			page.on('request', (request) => requests.push(request));
			await openAndWait(page, path);
			const bytes = async (type: string, size: (body: Buffer) => number) => {
				const bodies = requests
					.filter((request) => request.resourceType() === type)
					.map(async (request) => size(await (await request.response())!.body()));
				return (await Promise.all(bodies)).reduce((sum, n) => sum + n, 0);
			};
			expect(await bytes('font', (body) => body.length)).toBeLessThanOrEqual(75 * KB);
			expect(await bytes('script', brotli)).toBeLessThanOrEqual(12 * KB);
			expect(requests.filter((request) => request.resourceType() === 'stylesheet')).toEqual([]);
			const blocking = await page.evaluate(
				() =>
					[...document.querySelectorAll('script[src]')].filter(
						(script) => (script as HTMLScriptElement).type !== 'module',
					).length,
			);
			expect(blocking).toBe(0);
		},
	);
}

test('_headers has one content security policy for all pages, without unsafe-inline', () => {
	const headers = readFileSync(new URL('_headers', dist), 'utf8');
	expect(headers).toMatch(/^\/\*\n {2}Content-Security-Policy: default-src 'none'; /);
	expect(headers).toContain("frame-ancestors 'none'");
	expect(headers).not.toMatch(/'unsafe-(inline|eval)'/);
	const policies = ['', 'putin-kim-pact/', 'places/', 'search/'].map((path) =>
		readPage(path).toString(),
	);
	const hashes = policies.flatMap((html) => html.match(/'sha256-[^']+'/g) ?? []);
	for (const hash of hashes) expect(headers).toContain(hash);
});

test(
	'the three maps of a page and their names weigh at most 20 kB, and the map’s tools 20 kB more',
	{ tag: '@page-weight' },
	async ({ page: tab }) => {
		const html = readPage('putin-kim-pact/').toString();
		const maps = [...html.matchAll(/<svg class="map-canvas".*?<\/svg><\/div>/gs)].map(
			([svg]) => svg,
		);
		expect(maps).toHaveLength(3);
		const names = readFileSync(new URL('putin-kim-pact/map.json', dist));
		expect(brotli(maps.join('')) + brotli(names)).toBeLessThanOrEqual(20 * KB);
		const later: Request[] = [];
		await openAndWait(tab, '/putin-kim-pact/');
		tab.on('request', (request) => later.push(request));
		await tab.locator('[data-large] a[data-place="rajin"]').click();
		await expect(tab.locator('.map-panel .sentence')).toBeVisible();
		await tab.getByRole('button', { name: 'Measure' }).click();
		await tab.getByRole('button', { name: 'Table of the places' }).click();
		const bodies = later
			.filter((request) => request.resourceType() !== 'font')
			// A page that has been idle for a while fetches the service worker, which is no tool of the map.
			.filter((request) => !request.url().endsWith('/sw.js'))
			.map(async (request) => brotli(await (await request.response())!.body()));
		const bytes = (await Promise.all(bodies)).reduce((sum, n) => sum + n, 0);
		const timeline = [
			...readPage('timeline/')
				.toString()
				.matchAll(/src="(\/_astro\/Timeline[^"]+)"/g),
		];
		expect(timeline).toHaveLength(1);
		const script = readFileSync(new URL(timeline[0]![1]!.slice(1), dist));
		expect(bytes + brotli(script)).toBeLessThanOrEqual(20 * KB);
	},
);
