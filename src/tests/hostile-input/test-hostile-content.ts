import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { collectPolicyViolations } from '../support/collect-policy-violations.ts';
import { namesOnMap } from '../support/map-figure.ts';
import { MIDDLE } from '../support/test-variants.ts';
import { FORMULA, hostileName, hostileText } from './plant-hostile-content.ts';

/** Matches the hostile text where it has become markup. */
const MARKUP = /<img src=x|<svg onload|<script>alert/;
/** Selector of elements that exist only if the hostile text was treated as markup. */
const TRAPS = 'img[src=x], svg[onload], [onerror], [onload]';

/**
 * Defines tests that the hostile text of `plantHostileContent` stays text wherever the site prints it.
 * @param site Address of the site, without a final slash.
 * @param dist Returns the folder of the built site, once it is built.
 */
export function testHostileContent(site: () => string, dist: () => string): void {
	const read = (path: string) => readFileSync(`${dist()}/${path}`, 'utf8');

	test('hostile content is plain text on every built page', { tag: '@hostile-input' }, () => {
		const pages = globSync('**/*.html', { cwd: dist() });
		let planted = 0;
		for (const page of pages) {
			const html = read(page);
			planted += html.split('onerror').length - 1;
			// Within the value of an attribute “<” is text, so the values are left out.
			expect(html.replace(/="[^"]*"/g, '=""'), page).not.toMatch(MARKUP);
		}
		expect(planted).toBeGreaterThan(200);
	});

	test('hostile content is plain text in every exported file', { tag: '@hostile-input' }, () => {
		for (const file of globSync('**/*.{json,jsonld,geojson}', { cwd: dist() })) {
			JSON.parse(read(file));
		}
		const parser = new XMLParser({ ignoreAttributes: false });
		expect(parser.parse(read('sitemap.xml')).urlset.url.length).toBeGreaterThan(20);
		const { feed } = parser.parse(read('feed.xml'));
		for (const { title, summary, content } of feed.entry) {
			for (const html of [title, summary, content]) expect(html['#text']).not.toMatch(MARKUP);
		}
		expect(feed.entry[0].summary['#text']).toContain('Hostile version &#60;img');
		for (const file of [
			'sources/sources.csv',
			'places/measures.csv',
			'invented-ferry/statements.csv',
			'invented-ferry/then-and-since.csv',
		]) {
			const cells = (parse(read(file), { bom: true }) as string[][]).flat();
			expect(
				cells.filter((cell) => /^[=+@\t\r-]/.test(cell)),
				file,
			).toEqual([]);
		}
		expect(read('sources/sources.csv')).toContain(`"'${FORMULA.replaceAll('"', '""')}"`);
		const bib = read('sources/sources.bib');
		expect(bib.match(/^@/gm)).toHaveLength(JSON.parse(read('sources/sources.json')).length);
		for (const line of bib.split('\n')) {
			const bare = line.replace(/\\[{}]/g, '');
			if (line.startsWith('\t')) expect(bare.split('{').length, line).toBe(bare.split('}').length);
		}
		for (const file of ['invented-ferry/index.md', 'invented-ferry/crossing/index.md']) {
			const html: string[] = [];
			const tree = unified().use(remarkParse).use(remarkGfm).parse(read(file));
			visit(tree, 'html', ({ value }) => void html.push(value));
			expect(html, file).toEqual([]);
		}
	});

	test(
		'hostile content is plain text in notes, on the map, in search and in lists',
		{ tag: '@hostile-input' },
		async ({ page }) => {
			await page.setViewportSize(MIDDLE);
			const breaches = await collectPolicyViolations(page);
			const visitPage = async (path: string, expected: string) => {
				await page.goto(`${site()}/${path}`);
				await expect(page.locator('main')).toContainText(expected);
				await expect(page.locator(TRAPS)).toHaveCount(0);
			};
			await visitPage('invented-ferry/crossing/', hostileText('question'));
			await expect(page).toHaveTitle(new RegExp(`^${hostileName('label').replace(/[()]/g, '.')}`));
			const shareTitle = page.locator('meta[property="og:title"]');
			await expect(shareTitle).toHaveAttribute('content', hostileText('question'));
			const data = JSON.parse((await page.locator('[type="application/ld+json"]').textContent())!);
			expect(data.name).toBe(hostileText('question'));
			expect(data.isPartOf.headline).toBe(hostileText('title'));
			await page.locator('#crossing .marker').first().click();
			await expect(page.getByRole('dialog', { name: /^Note/ })).toContainText(hostileText('note'));
			await visitPage('invented-ferry/?map=poti', hostileText('title'));
			await expect(page.locator('.map-panel').getByRole('heading')).toHaveText(hostileName('Poti'));
			await expect(page.locator('.map-panel .names')).toContainText(hostileName('ფოთი'));
			await page.getByRole('button', { name: 'Table of the places' }).click();
			await expect(page.locator('.map-panel')).toContainText(hostileName('Poti'));
			await page.getByRole('combobox', { name: 'Names' }).selectOption('ka');
			await expect(namesOnMap(page).filter({ hasText: hostileName('ფოთი') })).toHaveCount(1);
			await expect(page.locator(TRAPS)).toHaveCount(0);
			await visitPage('search/?q=hostile', 'Hostile');
			await expect(page.locator('main .results')).toContainText(
				'answer <img src=x onerror=alert(1)>',
			);
			await expect(page.locator(TRAPS)).toHaveCount(0);
			await page.locator('main .results a').first().click();
			await expect(page.getByRole('button', { name: 'Clear marks' })).toBeVisible();
			await visitPage('places/poti/', hostileText('type').slice(1));
			await visitPage('sources/', hostileText('source').slice(0, 40));
			await visitPage('topics/', hostileText('topic'));
			await visitPage('timeline/', hostileName('event'));
			await visitPage('about/history/', hostileText('version'));
			expect(breaches).toEqual([]);
		},
	);
}
