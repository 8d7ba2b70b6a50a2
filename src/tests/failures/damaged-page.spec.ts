import { expect, test } from '@playwright/test';
import { choosePlace, noteMarker, openNote, placeOnMap } from '../support/journeys.ts';
import { PHONE, slowUnless } from '../support/test-variants.ts';
import {
	ANSWER,
	collectScriptErrors,
	damageFiles,
	expectFeatures,
	expectMarkerIsLink,
	expectReadable,
	FEATURES,
	NOTE,
} from './damage-files.ts';

const LAZY =
	/_astro\/(?:note-|copy-|selection-bar|highlight-words|report-missing|map-controller|search-box).*\.js/;
const scripts = (name: string) => new RegExp(`_astro/${name}\\..*\\.js`);
/** The scripts of the page, with the features that each of them provides. */
const SCRIPTS = {
	MapFigure: ['map'],
	ReadingLayout: ['note', 'words'],
	Layout: ['search', 'theme', 'copying'],
};

test.describe('scripts', () => {
	test(
		'that are all missing leave an answer that can be read, and links that work',
		{ tag: '@missing-files' },
		async ({ page }) => {
			await damageFiles(page, /_astro\/.*\.js/, 'gone');
			await page.goto(ANSWER);
			await expectReadable(page);
			await expectMarkerIsLink(page);
			await page.locator('.prose a.place').first().click();
			await expect(page).toHaveURL(/\/places\/[a-z-]+\/$/);
			await page.goto('/search/?q=night');
			await expect(page.getByText('If it does not come, the topics lead')).toBeVisible({
				timeout: 10_000,
			});
			await page.getByRole('link', { name: /^Search/ }).click();
			await expect(page).toHaveURL('/topics/');
		},
	);

	for (const [script, features] of Object.entries(SCRIPTS)) {
		const slow = script === 'MapFigure' ? '' : ' @slow';
		test(`fail alone: when ${script} throws, the features of the others still work${slow}`, async ({
			page,
		}) => {
			const errors = collectScriptErrors(page);
			await damageFiles(page, scripts(script), 'throws');
			await page.goto(ANSWER);
			await expectReadable(page);
			await expectFeatures(page, features);
			expect(errors).toEqual([]);
		});
	}

	test(
		'that are loaded on demand and missing leave links that work and a message',
		{ tag: '@missing-files' },
		async ({ page }) => {
			const errors = collectScriptErrors(page);
			await damageFiles(page, LAZY, 'gone');
			await page.goto(`${ANSWER}#nonsense`);
			await expectReadable(page);
			await page.keyboard.press('Control+k');
			const search = page.getByRole('dialog', { name: 'Search' });
			await expect(search.getByRole('status')).toHaveText(
				/^Search could not be loaded\. The topics/,
			);
			await page.keyboard.press('Escape');
			await page.getByText('Cite this answer').click();
			await page.getByRole('button', { name: 'Closer' }).click();
			await expect(page.locator('figcaption').getByRole('status')).toHaveText(
				'The tools of the map could not be loaded. Its places are links to their pages.',
			);
			await expectMarkerIsLink(page);
			await placeOnMap(page, 'poti').click();
			await expect(page).toHaveURL('/places/poti/');
			await page.goBack();
			await page
				.locator('.answer .answer-links')
				.getByRole('link', { name: /^Copy link/ })
				.click();
			await expect(page).toHaveURL(ANSWER);
			expect(errors).toEqual([]);
		},
	);

	test(
		'that never arrive are waited for at most six seconds',
		{ tag: '@missing-files' },
		async ({ page }) => {
			await page.clock.install();
			await damageFiles(page, LAZY, 'never');
			await page.goto(ANSWER);
			await page.keyboard.press('Control+k');
			await page.clock.fastForward(6000);
			const search = page.getByRole('dialog', { name: 'Search' });
			await expect(search.getByRole('status')).toHaveText(/^Search is still loading … The topics/);
			await page.keyboard.press('Escape');
			await noteMarker(page, NOTE).click();
			await page.clock.fastForward(6000);
			await expect(page).toHaveURL(new RegExp(`#n-${NOTE}$`));
			await page.getByRole('button', { name: 'Closer' }).click();
			await page.clock.fastForward(6000);
			await expect(page.locator('figcaption').getByRole('status')).toBeVisible();
			await page.locator('.prose a.place').first().click();
			await page.clock.fastForward(6000);
			await expect(page).toHaveURL(/\/places\/[a-z-]+\/$/);
		},
	);
});

test.describe('the map’s data', () => {
	for (const damage of ['gone', 'html', 'truncated'] as const) {
		const slow = damage === 'html' ? '' : ' @slow';
		test(
			`that is damaged (${damage}) is reported in the figure, and places lead to their pages${slow}`,
			{ tag: '@missing-files' },
			async ({ page }) => {
				const errors = collectScriptErrors(page);
				await damageFiles(page, /map\.json/, damage);
				await page.goto(`${ANSWER}?map=poti`);
				await expectReadable(page);
				const status = page.locator('figcaption').getByRole('status');
				await expect(status).toContainText('could not be loaded');
				await page.reload();
				await page.goto(ANSWER);
				await page.locator('[data-names]').selectOption('hy');
				await expect(status).toContainText('could not be loaded');
				await page.locator('.prose a.place').first().click();
				await expect(page).toHaveURL(/\/places\/[a-z-]+\/$/);
				expect(errors).toEqual([]);
			},
		);
	}

	test('is used once it loads after a failure, and does no harm in an unknown shape', async ({
		page,
	}) => {
		await damageFiles(page, /map\.json/, 'gone');
		await page.goto(ANSWER);
		await page.getByRole('button', { name: 'Closer' }).click();
		const status = page.locator('figcaption').getByRole('status');
		await expect(status).toBeVisible();
		await page.unroute(/map\.json/);
		const card = await choosePlace(page, placeOnMap(page, 'poti'));
		await expect(card.getByRole('heading')).toHaveText('Poti');
		await expect(status).toHaveCount(0);
		await page.route(/map\.json/, (route) => route.fulfill({ json: { places: {}, measures: [] } }));
		await page.goto(ANSWER);
		await page.locator('.prose a.place').first().click();
		await expect(page).toHaveURL(/\/places\/[a-z-]+\/$/);
	});
});

test.describe('on a phone', () => {
	test.use({ viewport: PHONE });

	test('without the script of the full-screen map the map is at the end, and “Map” leads to it', async ({
		page,
	}) => {
		await damageFiles(page, scripts('MapFigure'), 'gone');
		await page.goto(ANSWER);
		await expectReadable(page);
		await page.getByRole('link', { name: 'Map', exact: true }).click();
		await expect(page).toHaveURL(/#map$/);
		await expect(page.locator('#map figure')).toBeInViewport();
	});
});

test(
	'without the site’s fonts the text and the map are shown in other fonts',
	{ tag: '@missing-files' },
	async ({ page }) => {
		const errors = collectScriptErrors(page);
		await damageFiles(page, /\.woff2/, 'gone');
		await page.goto(ANSWER);
		await expectReadable(page);
		await FEATURES['map']!(page);
		expect(errors).toEqual([]);
	},
);

/** Simulates what browsers forbid, lack or have no room for; each function runs before any script of the page. */
const MISSING: Record<string, () => void> = {
	'storage and clipboard forbidden': () => {
		for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
			Object.defineProperty(window, name, {
				get() {
					throw new DOMException('The operation is insecure.', 'SecurityError');
				},
			});
		const refuse = async () => {
			throw new DOMException('Write permission denied.', 'NotAllowedError');
		};
		Object.assign(Clipboard.prototype, { write: refuse, writeText: refuse });
	},
	'storage full, and without sharing, clipboard, highlights, idle callbacks and service workers':
		() => {
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

for (const [index, [what, simulate]] of Object.entries(MISSING).entries()) {
	test(`every feature works with ${what}${slowUnless(index === 0)}`, async ({ page }) => {
		const errors = collectScriptErrors(page);
		await page.addInitScript(simulate);
		await page.goto(ANSWER);
		await expectReadable(page);
		await expectFeatures(page);
		expect(errors).toEqual([]);
	});
}

test('without popovers markers are links, and the note panel and selection bar stay hidden', async ({
	page,
}) => {
	const errors = collectScriptErrors(page);
	await page.addInitScript(() => {
		for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover'])
			delete (HTMLElement.prototype as object as Record<string, unknown>)[name];
	});
	// Chromium hides elements with this attribute. A browser without popovers shows them, so the attribute is removed.
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
	await expectMarkerIsLink(page);
	await expectFeatures(page, ['note', 'words']);
	expect(errors).toEqual([]);
});

test('without dialogs, :has() and adopted style sheets the text, notes, map and links still work', async ({
	page,
}) => {
	await page.addInitScript(() => {
		delete (HTMLDialogElement.prototype as Partial<HTMLDialogElement>).showModal;
		delete (Document.prototype as Partial<Document>).adoptedStyleSheets;
		for (const name of ['querySelector', 'querySelectorAll', 'closest', 'matches'] as const) {
			const original = Element.prototype[name] as (selector: string) => unknown;
			Object.defineProperty(Element.prototype, name, {
				value(selector: string) {
					if (selector.includes(':has(')) throw new SyntaxError(selector);
					return original.call(this, selector);
				},
			});
		}
	});
	await page.goto(`${ANSWER}#n-${NOTE}`);
	await expectReadable(page);
	await expect(page.locator(`#n-${NOTE}`)).toBeInViewport();
	await page.goto(ANSWER);
	await openNote(page, NOTE);
	await page.locator('.prose a.place').first().click();
	await expect(page.locator('.map-panel').getByRole('heading').first()).toBeVisible();
	await page
		.getByRole('banner')
		.getByRole('link', { name: /^Search/ })
		.click();
	await expect(page).toHaveURL('/topics/');
});
