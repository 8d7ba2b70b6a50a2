import { globSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, type Page, type Request, test } from '@playwright/test';
import { currentEdition } from '#src/authoring/current-edition.ts';
import { interviewsWithOutcomes } from '#src/edition/outcomes/outcomes-of.ts';
import { TIMELINE_PATH, volumesWith } from '#src/edition/volumes.ts';
import {
	answerPath,
	HISTORY_PATH,
	interviewPath,
	ledgerPath,
	placePath,
} from '#src/shared/address.ts';
import { openAndWait, waitUntilQuiet, watchTraffic } from '#src/tools/serve/traffic.ts';
import { choosePlace } from '../support/journeys.ts';
import { mapStage, untilLive } from '../support/map-figure.ts';
import { PHONE, slowUnless } from '../support/test-variants.ts';
import { fileOfAddress, readPrecacheList } from '../offline/precache-list.ts';

/* Budgets of the published edition, in bytes. Which pages are weighed follows from its content. */

const kB = 1000;
const BUDGET = {
	/** HTML of an interview’s page without its inlined fonts, compressed. */
	interviewPage: 55 * kB,
	/** HTML of an answer’s page without its inlined fonts, compressed. */
	answerPage: 34 * kB,
	/** Styles of all pages together, each rule once, compressed. */
	styles: 13 * kB,
	/** Fonts that are inlined in every page. */
	inlinedFonts: 24 * kB,
	/** Everything that an interview’s or answer’s page loads by itself, texts compressed. */
	wholePage: 138 * kB,
	/** Fonts that a page loads by itself, the inlined ones included. */
	fonts: 75 * kB,
	/** Scripts that a page loads by itself, compressed. */
	scripts: 12 * kB,
	/** Scripts that draw and move the sheets of a map, compressed. */
	mapEngine: 20 * kB,
	/** The levels of a sheet with its names, compressed: all of them, and those that a page needs before its map is live. */
	levels: 60 * kB,
	firstLevel: 20 * kB,
	/** A still picture of a view, compressed. */
	still: 20 * kB,
	/** Scripts, styles and data that the tools of a map load later, and the script of the timeline, compressed. */
	mapTools: 20 * kB,
	/** Everything that the service worker fetches for reading offline, compressed. */
	precachedFiles: 700 * kB,
};

const inKB = (bytes: number) => `${bytes / kB} kB`;
const DIST = 'dist';
const { interviews, places } = currentEdition();
const interviewPaths = interviews.map(({ id }) => interviewPath(id));
const answerPaths = interviews.flatMap(({ id, answers }) =>
	answers.map((answer) => answerPath(id, answer.id)),
);
/** The answers after the first. */
const furtherAnswers = new Set(answerPaths.slice(1));
const ledgers = interviewsWithOutcomes({ interviews }).map(({ id }) => ledgerPath(id));
const hasTimeline = volumesWith(TIMELINE_PATH, { interviews }).includes(1);
/** One page of each other kind, except the booklet, which has a style sheet for its printed pages. */
const otherPaths = [
	'',
	'places/',
	placePath([...places.keys()][0]!),
	'sources/',
	...(hasTimeline ? [TIMELINE_PATH] : []),
	...ledgers.slice(0, 1),
	'topics/',
	'search/',
	'about/',
	HISTORY_PATH,
	'offline/',
	'404.html',
];

/** Returns the size in bytes after Brotli compression at the highest quality, which is zlib’s default. */
const brotli = (content: string | Buffer) => brotliCompressSync(content).length;
const readFile = (path: string) => readFileSync(`${DIST}/${path}`);
const readPage = (path: string) => readFile(`${path}index.html`).toString();
const INLINED_FONT = /data:font\/woff2;base64,[^)]+/g;
const withoutFonts = (html: string) => html.replaceAll(INLINED_FONT, '');
/** Returns the size of the fonts in a page, in bytes: that of the page with them less that of the page without. */
const weighInlinedFonts = (html: string) => brotli(html) - brotli(withoutFonts(html));
const sum = (numbers: number[]) => numbers.reduce((total, n) => total + n, 0);
/** Returns the rules of a page, in parts that pages share. */
const stylesOf = (html: string) =>
	[...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)]
		.map((match) => match[1])
		.join('')
		.split(/(?<=\})(?=@layer|@font-face)/);

/** Collects the requests of a page from this moment on. @returns A list that grows with them. */
function collectRequests(page: Page): Request[] {
	const requests: Request[] = [];
	page.on('request', (request) => requests.push(request));
	return requests;
}

const isInlined = (request: Request) => request.url().startsWith('data:');

const ofType = (requests: Request[], type: string) =>
	requests.filter((request) => request.resourceType() === type);

/** Expects that no style sheet was requested, and that every script of the page is a module. */
async function expectNothingBlocks(page: Page, requests: Request[]): Promise<void> {
	expect(ofType(requests, 'stylesheet').map((request) => request.url())).toEqual([]);
	await expect(page.locator('script[src]:not([type=module])')).toHaveCount(0);
}

/** Returns the size of a response in bytes: texts after Brotli compression, other files as they are. */
async function weighCompressed(request: Request): Promise<number> {
	const body = await (await request.response())!.body();
	return /\.(?:html|js|json|svg)$|\/$/.test(new URL(request.url()).pathname)
		? brotli(body)
		: body.length;
}

/** Adds up the sizes of the responses to some requests. */
async function weigh(requests: Request[], size: (body: Buffer) => number): Promise<number> {
	const bodies = requests.map(async (request) => (await request.response())!.body());
	return sum((await Promise.all(bodies)).map(size));
}

test(
	`the page of every interview weighs at most ${inKB(BUDGET.interviewPage)}, and that of every answer at most ${inKB(BUDGET.answerPage)}`,
	{ tag: '@page-weight' },
	() => {
		for (const path of interviewPaths)
			expect(brotli(withoutFonts(readPage(path))), path).toBeLessThanOrEqual(BUDGET.interviewPage);
		for (const path of answerPaths)
			expect(brotli(withoutFonts(readPage(path))), path).toBeLessThanOrEqual(BUDGET.answerPage);
	},
);

test(
	`the styles of all pages weigh at most ${inKB(BUDGET.styles)} together`,
	{ tag: '@page-weight' },
	() => {
		const pages = globSync('**/*.html', { cwd: DIST });
		const all = new Set(pages.flatMap((file) => stylesOf(withoutFonts(readFile(file).toString()))));
		expect(brotli([...all].join(''))).toBeLessThanOrEqual(BUDGET.styles);
	},
);

for (const path of [...interviewPaths, ...answerPaths]) {
	test(
		`/${path} on a phone loads ≤ ${inKB(BUDGET.wholePage)} in all, ≤ ${inKB(BUDGET.fonts)} of fonts, ≤ ${inKB(BUDGET.scripts)} of scripts, and nothing that blocks rendering${slowUnless(!furtherAnswers.has(path))}`,
		{ tag: '@page-weight' },
		async ({ page }) => {
			// Wider windows print all notes, and so names in other scripts.
			await page.setViewportSize(PHONE);
			const requests = collectRequests(page);
			await openAndWait(page, path);
			const inlined = weighInlinedFonts(readPage(path));
			expect(inlined).toBeLessThanOrEqual(BUDGET.inlinedFonts);
			const files = ofType(requests, 'font').filter((request) => !isInlined(request));
			const loaded = await weigh(files, (body) => body.length);
			expect(inlined + loaded).toBeLessThanOrEqual(BUDGET.fonts);
			expect(await weigh(ofType(requests, 'script'), brotli)).toBeLessThanOrEqual(BUDGET.scripts);
			const isFile = (request: Request) => !isInlined(request) && !request.url().endsWith('/sw.js');
			const all = await Promise.all(requests.filter(isFile).map(weighCompressed));
			expect(sum(all)).toBeLessThanOrEqual(BUDGET.wholePage);
			await expectNothingBlocks(page, requests);
		},
	);
}

test(
	'a page of any other kind loads nothing that blocks rendering',
	{ tag: '@page-weight' },
	async ({ page }) => {
		const requests = collectRequests(page);
		for (const path of otherPaths) {
			await openAndWait(page, path);
			await test.step(path, () => expectNothingBlocks(page, requests));
		}
	},
);

/** A file of a live sheet: the sheet’s own, or a level. */
const isSheetFile = (request: Request) => /\/map\/[\w-]+\.[0-9a-f]{8}\.json$/.test(request.url());
const isWorker = (request: Request) => request.url().endsWith('/sw.js');

for (const { id, sheets } of interviews.filter((interview) => interview.sheets.length > 0)) {
	test(
		`the engine of the map of /${id}/ weighs at most ${inKB(BUDGET.mapEngine)}, a sheet ${inKB(BUDGET.levels)}, and what is in sight ${inKB(BUDGET.firstLevel)}`,
		{ tag: ['@page-weight', '@map-live'] },
		async ({ page }) => {
			await page.setViewportSize(PHONE);
			await openAndWait(page, interviewPath(id));
			const later = collectRequests(page);
			const traffic = watchTraffic(page);
			await page.mouse.wheel(0, 200);
			await expect.poll(() => later.filter(isSheetFile).length).toBeGreaterThan(1);
			await waitUntilQuiet(traffic, 500);
			const engine = ofType(later, 'script').filter((request) => !isWorker(request));
			expect(await weigh(engine, brotli)).toBeLessThanOrEqual(BUDGET.mapEngine);
			const files = later.filter(isSheetFile);
			expect(await weigh(files, brotli)).toBeLessThanOrEqual(BUDGET.levels * sheets.length);
			// The sheet’s own file comes first, then the level in sight.
			expect(await weigh(files.slice(0, 2), brotli)).toBeLessThanOrEqual(BUDGET.firstLevel);
		},
	);

	test(
		`each still on the pages of /${id}/ weighs at most ${inKB(BUDGET.still)}`,
		{ tag: '@page-weight' },
		() => {
			const pages = [interviewPath(id), ...answerPaths.filter((path) => path.startsWith(`${id}/`))];
			const stills = new Set(
				pages.flatMap((path) => readPage(path).match(/map\/[^"#]+\.svg/g) ?? []),
			);
			expect(stills.size).toBeGreaterThan(0);
			for (const still of stills)
				expect(brotli(readFile(still)), still).toBeLessThanOrEqual(BUDGET.still);
		},
	);

	test(
		`the tools of the map of /${id}/ weigh at most ${inKB(BUDGET.mapTools)} more`,
		{ tag: '@page-weight' },
		async ({ page }) => {
			await openAndWait(page, interviewPath(id));
			await untilLive(page);
			const later = collectRequests(page);
			const place = mapStage(page).locator('a[data-place]:visible').first();
			const traffic = watchTraffic(page);
			await choosePlace(page, place);
			await page.getByRole('button', { name: 'Measure' }).click();
			await page.getByRole('button', { name: 'Table of the places' }).click();
			await waitUntilQuiet(traffic, 500);
			const tools = later
				.filter((request) => request.resourceType() !== 'font')
				// A page that has been idle for a while fetches the service worker, which is no tool of the map.
				.filter((request) => !isWorker(request) && !isSheetFile(request));
			const timeline = hasTimeline ? readPage(TIMELINE_PATH) : '';
			const scripts = [...timeline.matchAll(/src="\/(_astro\/Timeline[^"]+)"/g)];
			expect(scripts).toHaveLength(hasTimeline ? 1 : 0);
			const script = scripts.map(([, path]) => brotli(readFile(path!)))[0] ?? 0;
			expect((await weigh(tools, brotli)) + script).toBeLessThanOrEqual(BUDGET.mapTools);
		},
	);
}

test(`the files that are precached for reading offline weigh at most ${inKB(BUDGET.precachedFiles)} compressed`, () => {
	const sizes = readPrecacheList(DIST).map(([address]) => {
		const file = fileOfAddress(address);
		const isText = /\.(?:html|js|css|json|svg)$/.test(file);
		return isText ? brotli(readFile(file)) : readFile(file).length;
	});
	expect(sum(sizes)).toBeLessThanOrEqual(BUDGET.precachedFiles);
});
