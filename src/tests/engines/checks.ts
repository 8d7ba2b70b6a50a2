import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { PAGES } from '../support/test-variants.ts';
import type { Driver } from './driver.ts';

/** A check that must pass in every engine. Its title is a sentence. */
export interface Check {
	title: string;
	run(driver: Driver): Promise<void>;
}

/** An answer with five notes, and another one to come from. */
const CROSSING = '/invented-ferry/crossing/';
const TIMETABLE = '/invented-ferry/timetable/';
/** The second note of the first. */
const NOTE = 'berth-name';
const NOTE_MARKER = `.marker[data-note="${NOTE}"]`;
const NOTE_ENTRY = `#n-${NOTE}`;
/** A window in which notes open at their markers. */
const WIDE = [1280, 900] as const;
/** A window with three modules. */
const SPACIOUS = [1440, 900] as const;
const SMALL = [390, 844] as const;
/** The sheet that the map shows, once it can be moved. */
const LIVE = '.map-figure .sheet-stage[data-live]:not([hidden])';
/** A pipe that was never built: its switch in the legend. */
const PROPOSED_SWITCH = '.map-legends [data-layer="lamp-oil-proposed"]';
const PANEL = '.map-panel:not([hidden]) h2';

/** Checks with scripts, in light colours. */
export const CHECKS_WITH_SCRIPTS: Check[] = [
	{
		title: 'an answer is shown in the site’s own fonts',
		async run(driver) {
			await driver.resize(...WIDE);
			await driver.open(CROSSING);
			const words = await driver.evaluate(
				() => document.querySelector('.prose')!.textContent.length,
			);
			assert(words > 400);
			// A font that arrives too late for one page is used on the next.
			const hasFonts = () =>
				['20px "Tumen Serif"', '16px "Tumen Sans"'].every((font) => document.fonts.check(font));
			for (let pages = 0; pages < 10 && !(await driver.evaluate(hasFonts)); pages++)
				await driver.open(CROSSING);
			assert(await driver.evaluate(hasFonts));
		},
	},
	{
		title:
			'disputed words are underlined with a line, places with dots, and copy links with a line',
		async run(driver) {
			await driver.open(CROSSING);
			const lines = await driver.evaluate(() =>
				['.stake[data-kind="Disputed"]', '.prose a.place', '.answer copy-link a'].map(
					(selector) => {
						const style = getComputedStyle(document.querySelector(selector)!);
						return `${style.textDecorationLine} ${style.textDecorationStyle}`;
					},
				),
			);
			assert.deepEqual(lines, ['underline solid', 'underline dotted', 'underline solid']);
		},
	},
	{
		title:
			'in three modules notes stand whole around their text, or in their list where the engine cannot open it',
		async run(driver) {
			await driver.resize(...SPACIOUS);
			await driver.open(CROSSING);
			const isWhole = await driver.evaluate(() => CSS.supports('selector(::details-content)'));
			await until(driver, 'the notes are there', isWhole ? isShown : isHidden, NOTE_ENTRY);
			if (!isWhole) return;
			await driver.click(NOTE_MARKER);
			await until(driver, 'the note has the focus', hasFocus, NOTE_ENTRY);
			await driver.press('Escape');
			await until(driver, 'the marker has the focus', hasFocus, NOTE_MARKER);
			await driver.resize(...WIDE);
		},
	},
	{
		title: 'the address of a note opens the list of notes and scrolls to the note',
		async run(driver) {
			await driver.open(CROSSING + NOTE_ENTRY);
			await until(driver, 'the note is on the screen', isOnScreen, NOTE_ENTRY);
			await until(driver, 'the list is open', isShown, '.answer details[open]');
		},
	},
	{
		title: 'a note opens at its marker, steps to the next note and back, and closes with Escape',
		async run(driver) {
			await driver.open(CROSSING);
			await driver.click(NOTE_MARKER);
			await until(driver, 'the note is open', hasText, 'note-panel b', 'Note 2 of 5');
			await until(driver, 'the note is inside the window', isInsideWindow, 'note-panel');
			await driver.click('note-panel [data-step="1"]');
			await until(driver, 'the next note is open', hasText, 'note-panel b', 'Note 3 of 5');
			await driver.click('note-panel [data-step="-1"]');
			await until(driver, 'the first note is open again', hasText, 'note-panel b', 'Note 2 of 5');
			await driver.press('Escape');
			await until(driver, 'the note is closed', isHidden, 'note-panel');
			const focused = await driver.evaluate(() =>
				document.activeElement?.getAttribute('data-note'),
			);
			assert.equal(focused, NOTE);
		},
	},
	{
		title: 'in a small window a note opens as a bottom sheet, and Back closes it',
		async run(driver) {
			await driver.resize(...SMALL);
			await driver.open(CROSSING);
			await driver.click(NOTE_MARKER);
			await until(driver, 'the note is open', hasText, 'note-panel b', 'Note 2 of 5');
			await until(
				driver,
				'the note is at the bottom, and covers at most 60 % of the window',
				() => {
					const { top, bottom } = document.querySelector('note-panel')!.getBoundingClientRect();
					return top > innerHeight * 0.39 && Math.abs(bottom - innerHeight) < 2;
				},
			);
			await driver.back();
			await until(driver, 'the note is closed', isHidden, 'note-panel');
		},
	},
	{
		title:
			'search shows results while the reader types, and Enter opens an answer with the words marked',
		async run(driver) {
			await driver.resize(...WIDE);
			await driver.open(TIMETABLE);
			await driver.click('a.find');
			await until(driver, 'the dialog is open', isOnScreen, 'dialog.search');
			await driver.type('lame berth');
			await until(
				driver,
				'the answers are counted',
				hasText,
				'dialog.search .status',
				/\d answers?/.source,
			);
			await until(
				driver,
				'the answer is first',
				hasText,
				'dialog.search a.hit',
				'Where does the ferry',
			);
			await driver.press('ArrowDown');
			await driver.press('Enter');
			await until(driver, 'the answer is open', isAt, CROSSING);
			await until(driver, 'the words are marked', isShown, '.clear-marks');
		},
	},
	{
		title: 'a search for a name in another script finds its place',
		async run(driver) {
			await driver.open('/search/?q=ბათუმი');
			await until(driver, 'Batumi is found', hasText, 'main a.hit', '^Batumi');
		},
	},
	{
		title:
			'a click on a place on the map opens its card and adds it to the address, and Back closes it',
		async run(driver) {
			await driver.open(CROSSING);
			await until(driver, 'the map is live', isShown, LIVE);
			await driver.click(`${LIVE} .sheet-names [data-place="batumi"] text`);
			await until(driver, 'the card is open', hasText, PANEL, 'Batumi');
			await until(driver, 'the place is in the address', () => location.search === '?map=batumi');
			await driver.back();
			await until(driver, 'the card is closed', isHidden, '.map-panel');
		},
	},
	{
		title: 'Tab reaches the skip link first, and from there the text',
		async run(driver) {
			await driver.resize(...WIDE);
			await driver.open(CROSSING);
			await driver.press('Tab');
			await until(driver, 'the skip link has the focus', hasFocus, '.skip-link');
			await until(driver, 'the skip link is inside the window', isInsideWindow, '.skip-link');
			await driver.press('Enter');
			await until(driver, 'the text has the focus', hasFocus, '#content');
			await driver.press('Tab');
			await until(driver, 'a link of the text has the focus', hasFocus, '#content a');
		},
	},
	{
		title:
			'Tab goes through an open note and on in the text; Shift and Tab, and Escape, lead back to its marker',
		async run(driver) {
			for (const [width, height] of [WIDE, SMALL]) {
				await driver.resize(width, height);
				await driver.open(CROSSING);
				await openNoteByKey(driver);
				await tabUntil(
					driver,
					'the focus has left the note',
					hasNoFocus,
					'note-panel, note-panel *',
				);
				await until(driver, 'the next link has the focus', isNextLink, NOTE_MARKER);
				await until(driver, 'the link is in sight', isFocusSeen);
				await until(driver, 'the note is closed', isHidden, 'note-panel');
				for (const key of ['Shift+Tab', 'Escape'] as const) {
					await openNoteByKey(driver);
					await driver.evaluate(() => scrollBy({ top: 2000, behavior: 'instant' }));
					await driver.press(key);
					await until(driver, 'the marker has the focus', hasFocus, NOTE_MARKER);
					await until(driver, 'the marker is in sight', isFocusSeen);
					await until(driver, 'the note is closed', isHidden, 'note-panel');
				}
			}
		},
	},
	{
		title: 'Tab goes through a whole answer, and everything that has the focus is in sight',
		async run(driver) {
			for (const [width, height] of [WIDE, SMALL]) {
				await driver.resize(width, height);
				await driver.open(CROSSING);
				await driver.press('Tab');
				await tabUntil(driver, 'the focus is in the foot of the page', hasFocus, 'footer a');
			}
		},
	},
	{
		title: 'the legend switches a layer of the map off',
		async run(driver) {
			await driver.resize(...WIDE);
			await driver.open(CROSSING);
			await until(driver, 'the map is live', isShown, LIVE);
			// The first click may come before the scripts that the switches wait for.
			await until(driver, 'the switch is ready', isShown, `${PROPOSED_SWITCH}:enabled`);
			await until(driver, 'the layer is drawn', keepPicture, LIVE);
			// The tools come last, and move the legend.
			await until(driver, 'the tools are there', isShown, '.map-tools:not([hidden])');
			await wait(1000);
			await driver.click(PROPOSED_SWITCH);
			await until(driver, 'the switch is off', isShown, `${PROPOSED_SWITCH}[aria-pressed="false"]`);
			await until(driver, 'the layer is no longer drawn', hasOtherPicture, LIVE);
		},
	},
	{
		title: '“Copy link” and “Copy quotation” copy at the first press on a fresh page',
		async run(driver) {
			await driver.resize(...WIDE);
			await driver.open(CROSSING);
			await driver.click('.answer copy-link a');
			await until(driver, 'the page says so', hasText, '.answer .answer-links', 'Copied');
			await driver.open(CROSSING);
			await selectParagraphs(driver);
			await driver.click('selection-bar [data-copy="quotation"]');
			await until(driver, 'the bar says so', hasText, 'selection-bar', 'Copied');
			await until(driver, 'the page is still the same', isAt, CROSSING);
		},
	},
	{
		title: 'the number of a marker stands in brackets in selected text, and takes no room for them',
		async run(driver) {
			await driver.open(CROSSING);
			const selected = await driver.evaluate(() => {
				getSelection()!.selectAllChildren(document.querySelector('.answer .prose p')!);
				return String(getSelection());
			});
			assert.match(selected, /two hundred kilometres\[1\] from Tbilisi/);
			const width = await driver.evaluate(
				() => document.querySelector('.marker > span')!.getBoundingClientRect().width,
			);
			assert.equal(width, 0);
		},
	},
	{
		title: 'an address with a measure draws the measure and shows its figure',
		async run(driver) {
			await driver.open(`${CROSSING}?map=tbilisi-shore`);
			await until(driver, 'the figure is shown', hasText, '.map-panel .figure', '^252 km');
			await until(driver, 'the line is highlighted', isShown, `${LIVE} .sheet-figure text`);
		},
	},
	{
		title: 'the land of the map is drawn from its file, in the colour of the theme',
		async run(driver) {
			await driver.resize(...WIDE);
			await driver.open('/places/batumi/');
			await until(driver, 'the land has a size', () => {
				const ground = document.querySelector('main .sheet-ground use');
				return ground !== null && ground.getBoundingClientRect().width > 0;
			});
			const fills = await driver.evaluate(() => {
				const probe = document.querySelector('main .sheet-plate')!;
				return ['light', 'dark'].map((theme) => {
					document.documentElement.dataset['theme'] = theme;
					(probe as HTMLElement).style.color = 'var(--map-green)';
					return getComputedStyle(probe).color;
				});
			});
			assert.notEqual(fills[0], fills[1]);
			await driver.evaluate(() => delete document.documentElement.dataset['theme']);
		},
	},
	{
		title: 'the names on the map can be switched to Georgian',
		async run(driver) {
			await driver.resize(...WIDE);
			await driver.open(CROSSING);
			await until(driver, 'the list of languages is ready', isShown, '[data-names]:enabled');
			await driver.evaluate(() => {
				const names = document.querySelector<HTMLSelectElement>('[data-names]')!;
				names.value = 'ka';
				names.dispatchEvent(new Event('change', { bubbles: true }));
			});
			await until(
				driver,
				'the label of Batumi is “ბათუმი”',
				hasText,
				`${LIVE} .sheet-names [data-place="batumi"] text`,
				'ბათუმი',
			);
			await driver.evaluate(() => localStorage.clear());
		},
	},
	{
		title:
			'in a small window a place in the text opens the full-screen map, and Back returns to the text',
		async run(driver) {
			await driver.resize(...SMALL);
			await driver.open(CROSSING);
			await driver.click('.prose a.place[data-place="poti"]');
			await until(driver, 'the full-screen map is open', isOnScreen, 'full-screen-map dialog');
			await until(driver, 'the card is open in it', hasText, `dialog ${PANEL}`, 'Poti');
			await driver.back();
			await until(driver, 'the full-screen map is closed', isHidden, 'full-screen-map dialog');
		},
	},
	{
		title: 'selecting words opens a bar with a link to them',
		async run(driver) {
			await driver.resize(...WIDE);
			await driver.open(CROSSING);
			await selectParagraphs(driver);
			await until(driver, 'the bar is inside the window', isInsideWindow, 'selection-bar');
		},
	},
	{
		title: 'in print the notes are open, and the parts for the screen are hidden',
		async run(driver) {
			await driver.open(CROSSING);
			await driver.evaluate(applyPrintStyles);
			await until(driver, 'the note is shown', isShown, NOTE_ENTRY);
			for (const part of ['.header', '.map-tools', '.reading-bar'])
				await until(driver, `${part} is hidden`, isHidden, part);
		},
	},
	{
		title: 'no page is wider than a small window, and no page has an error',
		async run(driver) {
			await driver.resize(...SMALL);
			for (const path of PAGES) {
				await driver.open(path);
				const overflow = await driver.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
				);
				assert(overflow <= 0, `${path} is ${overflow} px wider than its window`);
				await expectNoErrors(driver);
			}
		},
	},
];

/** Checks without scripts, in dark colours. */
export const CHECKS_WITHOUT_SCRIPTS: Check[] = [
	{
		title: 'without scripts a marker leads to its note',
		async run(driver) {
			await driver.resize(...WIDE);
			await driver.open(CROSSING);
			await driver.click(NOTE_MARKER);
			await until(driver, 'the note is on the screen', isOnScreen, NOTE_ENTRY);
		},
	},
	{
		title: 'without scripts the search link opens the topics, and a place opens its page',
		async run(driver) {
			await driver.open(CROSSING);
			await driver.click('a.find');
			await until(driver, 'the topics are open', isAt, '/topics/');
			await driver.open(CROSSING);
			await driver.click('.prose a.place[data-place="poti"]');
			await until(driver, 'the place’s page is open', isAt, '/places/poti/');
		},
	},
	{
		title: 'the page has dark colours when the system has',
		async run(driver) {
			await driver.open(CROSSING);
			const background = await driver.evaluate(
				() => getComputedStyle(document.body).backgroundColor,
			);
			assert.equal(background, 'rgb(18, 21, 24)');
		},
	},
];

/** Expects that the page has had no error since it was opened. */
export async function expectNoErrors(driver: Driver): Promise<void> {
	const faults = await driver.evaluate(() => (window as { faults?: string[] }).faults ?? []);
	assert.deepEqual(faults, []);
}

const TIMEOUT_MS = 30_000;

/**
 * Waits until a condition holds in the page.
 * @param what The condition as a clause, for the message.
 * @throws {AssertionError} If it does not hold within 30 s.
 */
async function until<A extends unknown[]>(
	driver: Driver,
	what: string,
	condition: (...args: A) => boolean,
	...args: A
): Promise<void> {
	const end = Date.now() + TIMEOUT_MS;
	// While the browser changes pages there is none to evaluate in.
	while (!(await driver.evaluate(condition, ...args).catch(() => false))) {
		assert(Date.now() < end, `After ${TIMEOUT_MS / 1000} s it was still not true that ${what}.`);
		await wait(50);
	}
}

/** Selects a paragraph of the answer, until the bar for selected words opens. */
async function selectParagraphs(driver: Driver): Promise<void> {
	// A selection that is made before its script is ready goes unnoticed, so it is made again, as a reader would.
	for (let tries = 0; tries < 3 && (await driver.evaluate(isHidden, 'selection-bar')); tries++) {
		await driver.evaluate((index) => {
			getSelection()!.selectAllChildren(document.querySelectorAll('.answer .prose p')[index]!);
		}, tries % 2);
		await wait(1500);
	}
}

/** Presses Enter on the marker of the note, and waits until the note is open. */
async function openNoteByKey(driver: Driver): Promise<void> {
	await driver.evaluate(
		(marker) => document.querySelector<HTMLElement>(marker)!.focus(),
		NOTE_MARKER,
	);
	await driver.press('Enter');
	await until(driver, 'the note is open', hasText, 'note-panel b', 'Note 2 of 5');
	await until(driver, 'the note has the focus', hasFocus, 'note-panel');
}

/**
 * Presses Tab until a condition holds, and expects that each element that has the focus meanwhile is in sight.
 * @param what The condition as a clause, for the message.
 * @throws {AssertionError} If it does not hold after 150 presses.
 */
async function tabUntil<A extends unknown[]>(
	driver: Driver,
	what: string,
	condition: (...args: A) => boolean,
	...args: A
): Promise<void> {
	for (let presses = 0; presses < 150; presses++) {
		await driver.press('Tab');
		if (await driver.evaluate(condition, ...args)) return;
		const focused = await driver.evaluate(() => document.activeElement!.outerHTML.slice(0, 120));
		await until(driver, `“${focused}” is in sight`, isFocusSeen);
	}
	assert.fail(`After 150 presses of Tab it was still not true that ${what}.`);
}

// The functions below run in the page.

/** Remembers what a map’s canvas shows. */
const keepPicture = (map: string) => {
	const picture = document.querySelector<HTMLCanvasElement>(`${map} canvas`)!.toDataURL();
	Object.assign(window, { picture });
	return true;
};
const hasOtherPicture = (map: string) =>
	document.querySelector<HTMLCanvasElement>(`${map} canvas`)!.toDataURL() !==
	Reflect.get(window, 'picture');
const isShown = (selector: string) => document.querySelector(selector)?.checkVisibility() === true;
const isHidden = (selector: string) => document.querySelector(selector)?.checkVisibility() !== true;
const hasFocus = (selector: string) => document.activeElement?.matches(selector) === true;
const hasNoFocus = (selector: string) => document.activeElement?.matches(selector) !== true;
const isAt = (path: string) => location.pathname === path && document.readyState === 'complete';
const hasText = (selector: string, words: string) =>
	new RegExp(words).test(document.querySelector(selector)?.textContent.trim() ?? '');

function isOnScreen(selector: string): boolean {
	const box = document.querySelector(selector)?.getBoundingClientRect();
	return box !== undefined && box.height > 0 && box.top < innerHeight && box.bottom > 0;
}

/** Reports whether the link that follows a marker in the text has the focus. */
function isNextLink(marker: string): boolean {
	const links = [...document.querySelectorAll('.answer > .prose a')];
	return links[links.findIndex((link) => link.matches(marker)) + 1] === document.activeElement;
}

/** Reports whether the middle of the element that has the focus is in the window and not covered. */
function isFocusSeen(): boolean {
	const element = document.activeElement;
	if (!element || element === document.body) return false;
	const marks = [element, ...element.querySelectorAll('text, circle, path')];
	return marks
		.flatMap((mark) => [...mark.getClientRects()])
		.some(({ left, top, width, height }) => {
			const hit = document.elementFromPoint(left + width / 2, top + height / 2);
			return hit !== null && (element.contains(hit) || hit.contains(element));
		});
}

function isInsideWindow(selector: string): boolean {
	const box = document.querySelector(selector)?.getBoundingClientRect();
	if (!box?.height) return false;
	return box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.bottom <= innerHeight;
}

/** Applies the print styles on the screen, switches off the styles for the screen, and says that printing begins. */
function applyPrintStyles(): void {
	dispatchEvent(new Event('beforeprint'));
	const swapMedia = (rules: CSSRuleList) => {
		for (const rule of rules) {
			if (rule instanceof CSSMediaRule) {
				const { media } = rule;
				const isForPaper = /^(?:only )?print\b|^not screen\b/.test(media.mediaText);
				if (isForPaper) media.mediaText = 'all';
				else if (/\bprint\b|\bscreen\b/.test(media.mediaText)) media.mediaText = 'not all';
			}
			if ('cssRules' in rule) swapMedia(rule.cssRules as CSSRuleList);
		}
	};
	for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets])
		swapMedia(sheet.cssRules);
}
