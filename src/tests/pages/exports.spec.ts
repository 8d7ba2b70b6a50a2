import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { XMLParser } from 'fast-xml-parser';
import { JSDOM } from 'jsdom';
import type { Annotation } from '#src/exports/annotations/annotation-collection.ts';

/** The folders of both builds, whose files these tests read without a browser. */
const BUILDS = { 'at the root': '../../../dist/', 'in a folder': '../../../dist-sub/' };

for (const [where, folder] of Object.entries(BUILDS)) {
	const dist = new URL(folder, import.meta.url);
	const read = (path: string) => readFileSync(new URL(path, dist), 'utf8');
	const rootOf = () =>
		/<link rel="canonical" href="([^"]+)"/.exec(read('index.html'))![1]!.replace(/\/*$/, '/');

	test(
		`the words of every annotation occur once on the answer’s page and once in the interview, ${where}`,
		{ tag: '@annotation-exports' },
		() => {
			const { first } = JSON.parse(read('putin-kim-pact/annotations.jsonld')) as {
				first: { items: Annotation[] };
			};
			const texts = new Map<string, string>();
			const textOf = (page: string) => {
				const text = texts.get(page) ?? readText(read(`${page}index.html`));
				texts.set(page, text);
				return text;
			};
			expect(first.items.length).toBeGreaterThan(50);
			for (const { id, target } of first.items) {
				const { exact, prefix, suffix } = target.selector;
				for (const page of [target.source.slice(rootOf().length), 'putin-kim-pact/']) {
					const found = textOf(page).split(prefix + exact + suffix).length - 1;
					expect(found, `${id} on ${page}`).toBe(1);
				}
				const [page, fragment] = id.slice(rootOf().length).split('#');
				expect(read(`${page}index.html`)).toContain(`id="${fragment}"`);
			}
		},
	);

	test(`the sitemap lists every canonical page and no other, ${where}`, { tag: '@sitemap' }, () => {
		const { urlset } = new XMLParser().parse(read('sitemap.xml')) as {
			urlset: { url: { loc: string }[] };
		};
		const listed = urlset.url.map(({ loc }) => loc);
		const canonical = globSync('**/index.html', { cwd: dist }).flatMap((file) => {
			const address = rootOf() + file.replace(/index\.html$/, '');
			const canonicalAddress = /<link rel="canonical" href="([^"]+)"/.exec(read(file))?.[1];
			return canonicalAddress === address && !file.startsWith('search/') ? [address] : [];
		});
		expect(listed.toSorted()).toEqual(canonical.toSorted());
		expect(read('robots.txt')).toContain(`Sitemap: ${rootOf()}sitemap.xml`);
	});

	test(`every address of this site in the exports leads to a page and a fragment that exist, ${where}`, () => {
		const files = globSync('**/*.{md,jsonld,geojson,csv,xml}', { cwd: dist });
		expect(files.length).toBeGreaterThanOrEqual(17);
		const root = rootOf();
		const all = new Set(
			files.flatMap((file) =>
				read(file)
					.split(/[\s"<>()|,]+/)
					.filter((word) => word.startsWith(root)),
			),
		);
		for (const address of all) {
			const [path = '', fragment] = address.slice(root.length).split('#');
			if (path.endsWith('.jsonld')) continue;
			const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
			expect(existsSync(new URL(file, dist)), address).toBe(true);
			if (fragment) expect(read(file), address).toContain(`id="${fragment}"`);
		}
	});
}

/** Returns the text that annotations select from: that of a page’s body without its scripts and styles. */
function readText(html: string): string {
	const { body } = new JSDOM(html).window.document;
	for (const element of body.querySelectorAll('script, style')) element.remove();
	return body.textContent;
}

test(
	'each export is served with its content type, and linked from its page and from “Taking it along”',
	{ tag: ['@text-exports', '@annotation-exports', '@data-exports'] },
	async ({ request }) => {
		const exports = {
			'putin-kim-pact/index.md': ['text/markdown', 'putin-kim-pact/'],
			'putin-kim-pact/annotations.jsonld': ['application/ld+json', 'putin-kim-pact/'],
			'places/places.geojson': ['application/geo+json', 'places/'],
			'places/measures.csv': ['text/csv', 'places/'],
			'feed.xml': ['application/xml', 'about/history/'],
			'sitemap.xml': ['application/xml', 'about/'],
		};
		const about = await (await request.get('/about/')).text();
		for (const [path, [type, page]] of Object.entries(exports)) {
			const response = await request.get(`/${path}`);
			expect(response.headers()['content-type'], path).toMatch(
				new RegExp(`^${type!.replace('+', '\\+')}`),
			);
			expect(about).toContain(`href="/${path}"`);
			expect(await (await request.get(`/${page}`)).text()).toContain(`href="/${path}"`);
		}
		const answer = await (await request.get('/putin-kim-pact/gas-pipelines/')).text();
		const markdown = 'type="text/markdown" href="/putin-kim-pact/gas-pipelines/index.md"';
		expect(answer).toContain(`<link rel="alternate" ${markdown}`);
		expect(answer).toContain('<link rel="alternate" type="application/atom+xml"');
		const headers = readFileSync(new URL('../../../dist/_headers', import.meta.url), 'utf8');
		expect(headers).toContain('/*.md\n  Content-Type: text/markdown; charset=utf-8\n');
	},
);

test(
	'a revised note gives the date and leads to the history, which leads back to the note',
	{ tag: '@edition-history' },
	async ({ page }) => {
		await page.goto('/putin-kim-pact/gas-pipelines/#n-kogas-2003');
		const revised = page.locator('#n-kogas-2003').getByText('Revised on 23 November 2026');
		await revised.click();
		await expect(page.locator(':target')).toContainText('Version 1.1');
		await page.locator(':target').getByRole('link', { name: 'Gas pipelines, note 4' }).click();
		await expect(page).toHaveURL(/\/gas-pipelines\/#n-kogas-2003$/);
	},
);
