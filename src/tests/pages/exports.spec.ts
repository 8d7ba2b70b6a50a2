import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { fixtureEdition } from '../support/fixture-edition.ts';
import { INVENTED_DIST, INVENTED_SUB_PATH_DIST } from '../support/invented-site.ts';
import {
	expectBiberAccepts,
	expectReachableAddresses,
	expectUniqueWords,
	expectWholeSitemap,
	hasBiber,
} from '../expectations/exported-files.ts';

const edition = fixtureEdition();
const BUILDS = { 'at the root': INVENTED_DIST, 'in a folder': INVENTED_SUB_PATH_DIST };

for (const [where, folder] of Object.entries(BUILDS)) {
	test(
		`the words of every annotation occur once on the answer’s page and once in the interview, ${where}`,
		{ tag: '@annotation-exports' },
		() => {
			for (const interview of edition.interviews) expectUniqueWords(folder, interview);
		},
	);

	test(`the sitemap lists every canonical page and no other, ${where}`, { tag: '@sitemap' }, () => {
		expectWholeSitemap(folder);
	});

	test(`every address of this site in the exports leads to a page and a fragment that exist, ${where}`, () => {
		expectReachableAddresses(folder, edition);
	});
}

test(
	'each export is served with its content type, and linked from its page and from “Taking it along”',
	{ tag: ['@text-exports', '@annotation-exports', '@data-exports'] },
	async ({ request }) => {
		const exports = {
			'invented-ferry/index.md': ['text/markdown', 'invented-ferry/'],
			'invented-ferry/annotations.jsonld': ['application/ld+json', 'invented-ferry/'],
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
		const answer = await (await request.get('/invented-ferry/crossing/')).text();
		const markdown = 'type="text/markdown" href="/invented-ferry/crossing/index.md"';
		expect(answer).toContain(`<link rel="alternate" ${markdown}`);
		expect(answer).toContain('<link rel="alternate" type="application/atom+xml"');
		const headers = readFileSync(`${INVENTED_DIST}/_headers`, 'utf8');
		expect(headers).toContain('/*.md\n  Content-Type: text/markdown; charset=utf-8\n');
	},
);

test(
	'a revised note gives the date and leads to the history, which leads back to the note',
	{ tag: '@edition-history' },
	async ({ page }) => {
		await page.goto('/invented-ferry/timetable/#n-sailings');
		const revised = page.locator('#n-sailings').getByText('Revised on 2 October 2025');
		await revised.click();
		await expect(page.locator(':target')).toContainText('Version 1.1');
		await page.locator(':target').getByRole('link', { name: 'Timetable, note 1' }).click();
		await expect(page).toHaveURL(/\/timetable\/#n-sailings$/);
	},
);

test(
	'biber reads every BibTeX file without a warning, and understands every date @slow',
	{ tag: '@reference-managers' },
	() => {
		test.setTimeout(600_000);
		test.skip(!hasBiber(), 'There is no biber here, and Debian’s could not be installed.');
		expectBiberAccepts(INVENTED_DIST);
	},
);
