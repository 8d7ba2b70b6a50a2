import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { PAGES } from '../support/page-list.ts';
import type { Driver } from './driver.ts';

/** One thing that must hold in every engine; its title is a sentence. */
export interface Check {
	title: string;
	run(driver: Driver): Promise<void>;
}

const GAS = '/putin-kim-pact/gas-pipelines/';
const SEA = '/putin-kim-pact/sea-access/';
const NOTE = '#n-kogas-2003';
const WIDE = [1440, 900] as const;
const SMALL = [390, 844] as const;
const PANEL = '.map-panel:not([hidden]) h2';

/** What is checked with scripts, in light colours. */
export const CHECKS: Check[] = [
	{
		title: 'an answer reads in the letters of the site, within the window',
		async run(driver) {
			await driver.resize(...WIDE);
			await driver.open(GAS);
			const words = await driver.evaluate(
				() => document.querySelector('.prose')!.textContent.length,
			);
			assert(words > 400);
			// A font that misses its moment waits for the next page.
			const hasFonts = () =>
				['20px "Tumen Serif"', '16px "Tumen Sans"'].every((font) => document.fonts.check(font));
			for (let pages = 0; pages < 10 && !(await driver.evaluate(hasFonts)); pages++)
				await driver.open(GAS);
			assert(await driver.evaluate(hasFonts));
		},
	},
	{
		title: 'words at stake are underlined, those in dispute with dashes; so are buttons to copy',
		async run(driver) {
			await driver.open(SEA);
			const lines = await driver.evaluate(() =>
				['.stake[data-kind="Disputed"]', '.prose a.place', '.answer copy-link a'].map(
					(selector) => {
						const style = getComputedStyle(document.querySelector(selector)!);
						return `${style.textDecorationLine} ${style.textDecorationStyle}`;
					},
				),
			);
			assert.deepEqual(lines, ['underline dashed', 'underline dotted', 'underline solid']);
		},
	},
	{
		title: 'the address of a note lands on it, in its list, which is open',
		async run(driver) {
			await driver.open(GAS + NOTE);
			await until(driver, 'the note is in sight', isInSight, NOTE);
			await until(driver, 'the list is open', isShown, '.answer details[open]');
		},
	},
	{
		title: 'a note opens at its marker, goes on and back, and closes by Escape',
		async run(driver) {
			await driver.open(GAS);
			await driver.click('.marker[data-note="kogas-2003"]');
			await until(driver, 'the note is open', says, 'note-panel b', 'Note 4 of 8');
			await until(driver, 'it lies within the window', isWithin, 'note-panel');
			await driver.click('note-panel [data-step="1"]');
			await until(driver, 'the next is open', says, 'note-panel b', 'Note 5 of 8');
			await driver.click('note-panel [data-step="-1"]');
			await until(driver, 'the one before is open', says, 'note-panel b', 'Note 4 of 8');
			await driver.press('Escape');
			await until(driver, 'it is closed', isGone, 'note-panel');
			const focused = await driver.evaluate(() =>
				document.activeElement?.getAttribute('data-note'),
			);
			assert.equal(focused, 'kogas-2003');
		},
	},
	{
		title: 'on a small window a note is a sheet, and Back closes it',
		async run(driver) {
			await driver.resize(...SMALL);
			await driver.open(GAS);
			await driver.click('.marker[data-note="kogas-2003"]');
			await until(driver, 'the note is open', says, 'note-panel b', 'Note 4 of 8');
			await until(driver, 'it is at the bottom, and no higher than 60 %', () => {
				const { top, bottom } = document.querySelector('note-panel')!.getBoundingClientRect();
				return top > innerHeight * 0.39 && Math.abs(bottom - innerHeight) < 2;
			});
			await driver.back();
			await until(driver, 'it is closed', isGone, 'note-panel');
		},
	},
	{
		title:
			'search finds while one types, and Enter leads to the answer, where the words are marked',
		async run(driver) {
			await driver.resize(...WIDE);
			await driver.open(SEA);
			await driver.click('a.find');
			await until(driver, 'the dialog is open', isInSight, 'dialog.search');
			await driver.type('gas pipeline');
			await until(
				driver,
				'answers are counted',
				says,
				'dialog.search .status',
				/\d answers?/.source,
			);
			await until(driver, 'the answer is first', says, 'dialog.search a.hit', 'oil or gas');
			await driver.press('ArrowDown');
			await driver.press('Enter');
			await until(driver, 'the answer is open', isAt, GAS);
			await until(driver, 'the words are marked', isShown, '.clear-marks');
		},
	},
	{
		title: 'a name in another script finds its place',
		async run(driver) {
			await driver.open('/search/?q=라선');
			await until(driver, 'Rason is found', says, 'main a.hit', '^Rason');
		},
	},
	{
		title: 'a place on the map opens its card, keeps it in the address, and Back closes it',
		async run(driver) {
			await driver.open(SEA);
			await driver.click('.map-figure [data-large] a[data-place="khasan"] text');
			await until(driver, 'the card is open', says, PANEL, 'Khasan');
			await until(driver, 'it is in the address', () => location.search === '?map=khasan');
			await driver.back();
			await until(driver, 'it is closed', isGone, '.map-panel');
		},
	},
	{
		title: 'an address with a measure draws it',
		async run(driver) {
			await driver.open(`${SEA}?map=vladivostok-border`);
			await until(driver, 'its figure is shown', says, '.map-panel .figure', '^127 km');
			await until(driver, 'its line is lit', isShown, '.map-slots [data-measure][data-lit]');
		},
	},
	{
		title: 'the map can be read in Russian',
		async run(driver) {
			await driver.open(SEA);
			await until(driver, 'its tools are there', isShown, '[data-names]');
			await driver.evaluate(() => {
				const names = document.querySelector<HTMLSelectElement>('[data-names]')!;
				names.value = 'ru';
				names.dispatchEvent(new Event('change', { bubbles: true }));
			});
			await until(
				driver,
				'Khasan is Хасан',
				says,
				'[data-large] a[data-place="khasan"] text',
				'Хасан',
			);
			await driver.evaluate(() => localStorage.clear());
		},
	},
	{
		title: 'on a small window a place opens the map as a sheet, and Back returns to the text',
		async run(driver) {
			await driver.resize(...SMALL);
			await driver.open(SEA);
			await driver.click('.prose a.place[data-place="rason"]');
			await until(driver, 'the sheet is open', isInSight, 'full-screen-map dialog');
			await until(driver, 'with the card in it', says, `dialog ${PANEL}`, 'Rason');
			await driver.back();
			await until(driver, 'it is closed', isGone, 'full-screen-map dialog');
		},
	},
	{
		title: 'selected words offer a link to them',
		async run(driver) {
			await driver.resize(...WIDE);
			await driver.open(GAS);
			// A selection that comes before the script that watches for it is made again, as a reader would.
			for (let tries = 0; tries < 3 && (await driver.evaluate(isGone, 'selection-bar')); tries++) {
				await driver.evaluate((index) => {
					getSelection()!.selectAllChildren(document.querySelectorAll('.answer .prose p')[index]!);
				}, tries % 2);
				await wait(1500);
			}
			await until(driver, 'the bar is there', isWithin, 'selection-bar');
		},
	},
	{
		title: 'on paper the notes are open, and what is for the screen is gone',
		async run(driver) {
			await driver.open(GAS);
			await driver.evaluate(asOnPaper);
			await until(driver, 'the note is shown', isShown, NOTE);
			for (const part of ['.header', '.map-tools', '.reading-bar'])
				await until(driver, `${part} is not`, isGone, part);
		},
	},
	{
		title: 'no page is wider than a small window, and none has an error',
		async run(driver) {
			await driver.resize(...SMALL);
			for (const path of PAGES) {
				await driver.open(path);
				const over = await driver.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
				);
				assert(over <= 0, `${path} is ${over} px wider than its window`);
				await expectNoFault(driver);
			}
		},
	},
];

/** What is checked without scripts, in dark colours. */
export const BARE_CHECKS: Check[] = [
	{
		title: 'without scripts a marker leads to its note',
		async run(driver) {
			await driver.resize(...WIDE);
			await driver.open(GAS);
			await driver.click('.marker[data-note="kogas-2003"]');
			await until(driver, 'the note is in sight', isInSight, NOTE);
		},
	},
	{
		title: 'without scripts search leads to the topics, and places to their pages',
		async run(driver) {
			await driver.open(SEA);
			await driver.click('a.find');
			await until(driver, 'the topics are open', isAt, '/topics/');
			await driver.open(SEA);
			await driver.click('.prose a.place[data-place="rason"]');
			await until(driver, 'the place’s page is open', isAt, '/places/rason/');
		},
	},
	{
		title: 'dark colours are the system’s',
		async run(driver) {
			await driver.open(GAS);
			const paper = await driver.evaluate(() => getComputedStyle(document.body).backgroundColor);
			assert.equal(paper, 'rgb(18, 21, 24)');
		},
	},
];

/** Fails with what has gone wrong in the page since it was opened. */
export async function expectNoFault(driver: Driver): Promise<void> {
	const faults = await driver.evaluate(() => (window as { faults?: string[] }).faults ?? []);
	assert.deepEqual(faults, []);
}

const PATIENCE_MS = 30_000;

/** Waits until something is so in the page. */
async function until<A extends unknown[]>(
	driver: Driver,
	what: string,
	isSo: (...args: A) => boolean,
	...args: A
): Promise<void> {
	const end = Date.now() + PATIENCE_MS;
	// Between two pages there is none to ask.
	while (!(await driver.evaluate(isSo, ...args).catch(() => false))) {
		assert(Date.now() < end, `It never came about that ${what}.`);
		await wait(50);
	}
}

// These run in the page.

const isShown = (selector: string) => document.querySelector(selector)?.checkVisibility() === true;
const isGone = (selector: string) => document.querySelector(selector)?.checkVisibility() !== true;
const isAt = (path: string) => location.pathname === path && document.readyState === 'complete';
const says = (selector: string, words: string) =>
	new RegExp(words).test(document.querySelector(selector)?.textContent.trim() ?? '');

function isInSight(selector: string): boolean {
	const box = document.querySelector(selector)?.getBoundingClientRect();
	return box !== undefined && box.height > 0 && box.top < innerHeight && box.bottom > 0;
}

function isWithin(selector: string): boolean {
	const box = document.querySelector(selector)?.getBoundingClientRect();
	if (!box?.height) return false;
	return box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.bottom <= innerHeight;
}

/** Has the rules for paper hold on the screen, and those for the screen not. */
function asOnPaper(): void {
	const turn = (rules: CSSRuleList) => {
		for (const rule of rules) {
			if (rule instanceof CSSMediaRule) {
				const { media } = rule;
				const isForPaper = /^(?:only )?print\b|^not screen\b/.test(media.mediaText);
				if (isForPaper) media.mediaText = 'all';
				else if (/\bprint\b|\bscreen\b/.test(media.mediaText)) media.mediaText = 'not all';
			}
			if ('cssRules' in rule) turn(rule.cssRules as CSSRuleList);
		}
	};
	for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets])
		turn(sheet.cssRules);
}
