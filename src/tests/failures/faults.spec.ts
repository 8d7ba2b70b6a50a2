import { expect, test } from '@playwright/test';
import { PHONE } from '../support/page-list.ts';
import {
	ANSWER,
	errorsOf,
	expectAll,
	expectNoteByLink,
	expectReadable,
	NOTE,
	spoil,
	WORKS,
} from './faults.ts';

const LAZY =
	/_astro\/(?:note-|copy-|selection-bar|highlight-words|say-missing|map-controller|search-box).*\.js/;
const scripts = (name: string) => new RegExp(`_astro/${name}\\..*\\.js`);
/** What each script of the page is for. */
const SCRIPTS = {
	MapFigure: ['map'],
	ReadingLayout: ['note', 'words'],
	Layout: ['search', 'theme', 'copying'],
};

test.describe('scripts', () => {
	test('that are all missing leave an answer whose links lead where they say', async ({ page }) => {
		await spoil(page, /_astro\/.*\.js/, 'gone');
		await page.goto(ANSWER);
		await expectReadable(page);
		await expectNoteByLink(page);
		await page.locator('.prose a.place').first().click();
		await expect(page).toHaveURL(/\/places\/[a-z-]+\/$/);
		await page.goto('/search/?q=gas');
		await expect(page.getByText('If it does not come, the topics lead')).toBeVisible({
			timeout: 10_000,
		});
		await page.getByRole('link', { name: /^Search/ }).click();
		await expect(page).toHaveURL('/topics/');
	});

	for (const [script, does] of Object.entries(SCRIPTS)) {
		const slow = script === 'MapFigure' ? '' : ' @slow';
		test(`${script} can throw while all others go on${slow}`, async ({ page }) => {
			const errors = errorsOf(page);
			await spoil(page, scripts(script), 'throws');
			await page.goto(ANSWER);
			await expectReadable(page);
			await expectAll(page, does);
			expect(errors).toEqual([]);
		});
	}

	test('that come at a touch and are missing leave links, and what says so', async ({ page }) => {
		const errors = errorsOf(page);
		await spoil(page, LAZY, 'gone');
		await page.goto(`${ANSWER}#nonsense`);
		await expectReadable(page);
		await page.keyboard.press('Control+k');
		const search = page.getByRole('dialog', { name: 'Search' });
		await expect(search.getByRole('status')).toHaveText(/^Search could not be loaded\. The topics/);
		await page.keyboard.press('Escape');
		await page.getByText('Cite this answer').click();
		await page.getByRole('button', { name: 'Closer' }).click();
		await expect(page.locator('figcaption').getByRole('status')).toHaveText(
			'The tools of the map could not be loaded. Its places are links to their pages.',
		);
		await expectNoteByLink(page);
		await page.locator('.map-figure [data-large] a[data-place="khasan"]').click();
		await expect(page).toHaveURL('/places/khasan/');
		await page.goBack();
		await page
			.locator('.answer .holds')
			.getByRole('link', { name: /^Copy link/ })
			.click();
		await expect(page).toHaveURL(ANSWER);
		expect(errors).toEqual([]);
	});

	test('that are on their way for ever are waited for six seconds', async ({ page }) => {
		await page.clock.install();
		await spoil(page, LAZY, 'never');
		await page.goto(ANSWER);
		await page.keyboard.press('Control+k');
		await page.clock.fastForward(6000);
		const search = page.getByRole('dialog', { name: 'Search' });
		await expect(search.getByRole('status')).toHaveText(/^Search is still loading … The topics/);
		await page.keyboard.press('Escape');
		await page.locator(`.marker[data-note="${NOTE}"]`).click();
		await page.clock.fastForward(6000);
		await expect(page).toHaveURL(new RegExp(`#n-${NOTE}$`));
		await page.getByRole('button', { name: 'Closer' }).click();
		await page.clock.fastForward(6000);
		await expect(page.locator('figcaption').getByRole('status')).toBeVisible();
		await page.locator('.prose a.place').first().click();
		await page.clock.fastForward(6000);
		await expect(page).toHaveURL(/\/places\/[a-z-]+\/$/);
	});
});

test.describe('the map’s data', () => {
	for (const damage of ['gone', 'html', 'truncated'] as const) {
		const slow = damage === 'html' ? '' : ' @slow';
		test(`can be ${damage}: the figure says so, and places lead to their pages${slow}`, async ({
			page,
		}) => {
			const errors = errorsOf(page);
			await spoil(page, /map\.json/, damage);
			await page.goto(`${ANSWER}?map=rajin`);
			await expectReadable(page);
			const says = page.locator('figcaption').getByRole('status');
			await expect(says).toContainText('could not be loaded');
			await page.reload();
			await page.goto(ANSWER);
			await page.locator('[data-names]').selectOption('ru');
			await expect(says).toContainText('could not be loaded');
			await page.locator('.prose a.place').first().click();
			await expect(page).toHaveURL(/\/places\/[a-z-]+\/$/);
			expect(errors).toEqual([]);
		});
	}

	test('of another shape than is known does no harm, and what comes right is used', async ({
		page,
	}) => {
		await spoil(page, /map\.json/, 'gone');
		await page.goto(ANSWER);
		await page.getByRole('button', { name: 'Closer' }).click();
		const says = page.locator('figcaption').getByRole('status');
		await expect(says).toBeVisible();
		await page.unroute(/map\.json/);
		await page.locator('.map-figure [data-large] a[data-place="khasan"]').click();
		await expect(page.locator('.map-panel').getByRole('heading')).toHaveText('Khasan');
		await expect(says).toHaveCount(0);
		await page.route(/map\.json/, (route) => route.fulfill({ json: { places: {}, measures: [] } }));
		await page.goto(ANSWER);
		await page.locator('.prose a.place').first().click();
		await expect(page).toHaveURL(/\/places\/[a-z-]+\/$/);
	});
});

test.describe('on a phone', () => {
	test.use({ viewport: PHONE });

	test('without the sheet’s script the map is at the end, and “Map” leads there', async ({
		page,
	}) => {
		await spoil(page, scripts('MapFigure'), 'gone');
		await page.goto(ANSWER);
		await expectReadable(page);
		await page.getByRole('link', { name: 'Map', exact: true }).click();
		await expect(page).toHaveURL(/#map$/);
		await expect(page.locator('#map figure')).toBeInViewport();
	});
});

test('without its fonts the text and the map read in others', async ({ page }) => {
	const errors = errorsOf(page);
	await spoil(page, /\.woff2/, 'gone');
	await page.goto(ANSWER);
	await expectReadable(page);
	await WORKS['map']!(page);
	expect(errors).toEqual([]);
});

/** What browsers forbid, do not have, or have no room for; run before any script of the page. */
const MISSING: Record<string, () => void> = {
	'storage and a clipboard that are forbidden': () => {
		for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
			Object.defineProperty(window, name, {
				get() {
					throw new DOMException('The operation is insecure.', 'SecurityError');
				},
			});
		const forbid = async () => {
			throw new DOMException('Write permission denied.', 'NotAllowedError');
		};
		Object.assign(Clipboard.prototype, { write: forbid, writeText: forbid });
	},
	'storage that is full, in a browser that cannot share, copy, highlight, wait or keep': () => {
		Storage.prototype.setItem = () => {
			throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
		};
		const names: [object, string[]][] = [
			[window, ['requestIdleCallback', 'trustedTypes', 'Highlight', 'caches']],
			[Navigator.prototype, ['share', 'canShare', 'clipboard', 'serviceWorker', 'connection']],
			[CSS, ['highlights']],
			[Document.prototype, ['startViewTransition', 'fragmentDirective']],
		];
		for (const [owner, all] of names)
			for (const name of all) delete (owner as Record<string, unknown>)[name];
	},
};

for (const [what, forbid] of Object.entries(MISSING)) {
	test(`${what}: all goes on`, async ({ page }) => {
		const errors = errorsOf(page);
		await page.addInitScript(forbid);
		await page.goto(ANSWER);
		await expectReadable(page);
		await expectAll(page);
		expect(errors).toEqual([]);
	});
}

test('without popovers markers are links, and nothing is shown of what would open', async ({
	page,
}) => {
	const errors = errorsOf(page);
	await page.addInitScript(() => {
		for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover'])
			delete (HTMLElement.prototype as object as Record<string, unknown>)[name];
	});
	// The attribute alone would hide what a browser of that kind shows.
	await page.route(ANSWER, async (route) => {
		const response = await route.fetch();
		await route.fulfill({
			response,
			body: (await response.text()).replaceAll(' popover="manual"', ''),
		});
	});
	await page.goto(ANSWER);
	await expectReadable(page);
	await expect(page.locator('note-panel, selection-bar')).toHaveCount(2);
	for (const panel of await page.locator('note-panel, selection-bar').all())
		await expect(panel).toBeHidden();
	await expectNoteByLink(page);
	await expectAll(page, ['note', 'words']);
	expect(errors).toEqual([]);
});

test('without dialogs, selectors by content or styles that scripts adopt the text and its links go on', async ({
	page,
}) => {
	await page.addInitScript(() => {
		delete (HTMLDialogElement.prototype as Partial<HTMLDialogElement>).showModal;
		delete (Document.prototype as Partial<Document>).adoptedStyleSheets;
		for (const name of ['querySelector', 'querySelectorAll', 'closest', 'matches'] as const) {
			const ask = Element.prototype[name] as (selector: string) => unknown;
			Object.defineProperty(Element.prototype, name, {
				value(selector: string) {
					if (selector.includes(':has(')) throw new SyntaxError(selector);
					return ask.call(this, selector);
				},
			});
		}
	});
	await page.goto(`${ANSWER}#n-${NOTE}`);
	await expectReadable(page);
	await expect(page.locator(`#n-${NOTE}`)).toBeInViewport();
	await page.goto(ANSWER);
	await expectNoteByLink(page);
	await page.locator('.prose a.place').first().click();
	await expect(page).toHaveURL(/\/places\/[a-z-]+\/$/);
	await page.goBack();
	await page
		.getByRole('banner')
		.getByRole('link', { name: /^Search/ })
		.click();
	await expect(page).toHaveURL('/topics/');
});
