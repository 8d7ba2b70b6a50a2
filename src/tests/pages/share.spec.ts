import { expect, type Page, test } from '@playwright/test';
import { PHONE } from '../support/test-variants.ts';

const interview = '/putin-kim-pact/';
const gas = '/putin-kim-pact/gas-pipelines/';
const bar = (page: Page) => page.getByRole('toolbar', { name: 'Selected words' });
const copied = (page: Page) => page.evaluate(() => Reflect.get(window, 'copied') as string);

/** Stores every copied text in `window.copied`, where a test can read it. */
const recordCopies = (page: Page) =>
	page.addInitScript(() => {
		navigator.clipboard.writeText = async (text) => void Reflect.set(window, 'copied', text);
	});

/** Selects the text from the start of `from` to the end of `to`, in the first element that matches the selector. */
const select = (page: Page, selector: string, from: string, to: string) =>
	page.evaluate(
		([selector, from, to]) => {
			const root = document.querySelector(selector!)!;
			const range = new Range();
			const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
			for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
				const text = node.nodeValue!;
				const start = text.indexOf(from!);
				const end = text.indexOf(to!);
				if (range.collapsed && start >= 0) {
					range.setStart(node, start);
					node.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
				}
				if (start < 0 && range.startContainer === document) continue;
				if (end >= 0) {
					range.setEnd(node, end + to!.length);
					break;
				}
			}
			getSelection()!.removeAllRanges();
			getSelection()!.addRange(range);
		},
		[selector, from, to],
	);

test.describe('words selected in an answer', () => {
	test(
		'can be copied as a quotation, and as a link to them on the answer’s own page',
		{ tag: ['@quote-selection', '@link-to-words'] },
		async ({ page, browser }) => {
			await recordCopies(page);
			await page.goto(interview);
			await select(page, '#gas-pipelines > .prose', 'Kim Il Sung', 'Russian students');
			await expect(bar(page)).toBeVisible();
			const [box, lines] = await Promise.all([
				bar(page).boundingBox(),
				page.evaluate(() => getSelection()!.getRangeAt(0).getBoundingClientRect().bottom),
			]);
			expect(box!.y).toBeGreaterThanOrEqual(lines);
			await bar(page).getByRole('button', { name: 'Copy quotation' }).click();
			await expect(bar(page)).toContainText('Copied');
			const quotation = await copied(page);
			expect(quotation).toMatch(
				/^“Kim Il Sung University has long had Russian students”\n— Patrick/,
			);
			expect(quotation).toContain('Rendered from a machine translation');
			expect(quotation).toMatch(/version \d.*\/putin-kim-pact\/gas-pipelines\/$/);
			await bar(page).getByRole('button', { name: 'Copy link to these words' }).click();
			await expect.poll(() => copied(page)).toContain('#gas-pipelines:~:text=');
			const address = new URL(await copied(page));
			expect(address.pathname).toBe(gas);
			// Browsers apply a text fragment only in a tab that no other page can script, so the tab has its own context.
			const other = await (await browser.newContext()).newPage();
			await other.goto(address.href);
			await expect(other.getByText('long had Russian')).toBeInViewport();
			await expect(other.locator('.fragment-notice')).toHaveCount(0);
			await other.context().close();
		},
	);

	test('do not move the focus: Tab leads to the bar, Escape closes the bar and keeps the selection', async ({
		page,
	}) => {
		await recordCopies(page);
		await page.goto(gas);
		await select(page, '#gas-pipelines > .prose', 'Militarily', 'DPRK gains');
		await expect(bar(page)).toBeVisible();
		await expect(page.locator('#announcer')).toHaveText(/^Words selected\. Tab leads/);
		expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
		await page.keyboard.press('Tab');
		await expect(bar(page).getByRole('button', { name: /^Copy link/ })).toBeFocused();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect.poll(() => copied(page)).toMatch(/^“Militarily/);
		await page.keyboard.press('Escape');
		await expect(bar(page)).toBeHidden();
		expect(await page.evaluate(() => String(getSelection()))).toContain('Militarily');
		await page.evaluate(() => getSelection()!.removeAllRanges());
		await page.locator('.question').selectText();
		await page.waitForTimeout(500);
		await expect(bar(page)).toBeHidden();
	});

	test('show no bar when they run on into the notes, and none when they are deselected', async ({
		page,
	}) => {
		await page.goto(gas);
		await page.locator('.notes summary').first().click();
		await select(page, '#gas-pipelines > .prose', 'From another', 'rationed');
		await page.waitForTimeout(500);
		await expect(bar(page)).toBeHidden();
		await select(page, '#n-oil-cap .note-words', 'rationed', 'barrels');
		await expect(bar(page)).toBeVisible();
		await page.evaluate(() => getSelection()!.removeAllRanges());
		await expect(bar(page)).toBeHidden();
	});
});

test(
	'words selected in the note panel are quoted from the note, and their link opens the note',
	{ tag: ['@quote-selection', '@link-to-words'] },
	async ({ page, browser }) => {
		await recordCopies(page);
		await page.goto(interview);
		await page.locator('.marker[data-note="kogas-2003"]').first().click();
		await expect(page.getByRole('dialog', { name: /^Note/ })).toBeVisible();
		await select(page, 'note-panel .note-words', 'The dates', '20 years');
		await bar(page).getByRole('button', { name: 'Copy quotation' }).click();
		await expect
			.poll(() => copied(page))
			.toMatch(/^“The dates bear out the 20 years”\n— Tumen, note 4 \(/);
		await expect(page.getByRole('dialog', { name: /^Note/ })).toBeVisible();
		await bar(page).getByRole('button', { name: 'Copy link to these words' }).click();
		await expect
			.poll(() => copied(page))
			.toContain('/gas-pipelines/#n-kogas-2003:~:text=the%20dates');
		const other = await (await browser.newContext()).newPage();
		await other.goto(await copied(page));
		await expect(other.locator('#n-kogas-2003')).toBeInViewport();
		// When the linked words have changed, the link still opens the note.
		await other.goto('about:blank');
		await other.goto((await copied(page)).replace(/text=.*/, 'text=words%20long%20gone'));
		await expect(other.locator('#n-kogas-2003')).toBeInViewport();
		await other.goto(`${new URL(gas, page.url())}#:~:text=Militarily`);
		await expect(other.locator('.fragment-notice')).toHaveCount(0);
		await other.context().close();
	},
);

test('where the clipboard is forbidden the text is shown in a field, selected and with instructions', async ({
	page,
}) => {
	await page.addInitScript(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'));
	});
	await page.goto(gas);
	await select(page, '#gas-pipelines > .prose', 'Militarily', 'DPRK gains');
	await bar(page).getByRole('button', { name: 'Copy quotation' }).click();
	const field = bar(page).getByRole('textbox', { name: /Copy the text here/ });
	await expect(field).toBeFocused();
	await expect(field).toHaveValue(/^“Militarily/);
	expect(await field.evaluate((area: HTMLTextAreaElement) => area.selectionEnd)).toBeGreaterThan(
		100,
	);
	await page.keyboard.press('Escape');
	await expect(bar(page)).toBeHidden();
	expect(await page.evaluate(() => String(getSelection()))).toContain('Militarily');
	const link = page.locator('#gas-pipelines .answer-links copy-link');
	await link.getByRole('link', { name: /^Copy link/ }).click();
	await expect(link.getByRole('textbox')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(link.getByRole('textbox')).toHaveCount(0);
	await expect(link.getByRole('link')).toBeFocused();
});

test.describe('on a phone', () => {
	test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

	test('the selection bar is at the bottom, or at the top when the words are at the bottom', async ({
		page,
	}) => {
		await recordCopies(page);
		await page.goto(gas);
		await select(page, '#gas-pipelines > .prose', 'Militarily', 'DPRK gains');
		await expect(bar(page)).toBeVisible();
		const overlap = () =>
			page.evaluate(() => {
				const bar = document.querySelector('selection-bar')!.getBoundingClientRect();
				const words = getSelection()!.getRangeAt(0).getBoundingClientRect();
				return { isOver: bar.top < words.bottom && words.top < bar.bottom, top: bar.top };
			});
		expect(await overlap()).toMatchObject({ isOver: false });
		expect((await overlap()).top).toBeGreaterThan(PHONE.height / 2);
		await page.evaluate(() => {
			const { bottom } = getSelection()!.getRangeAt(0).getBoundingClientRect();
			scrollBy({ top: bottom - innerHeight + 90, behavior: 'instant' });
		});
		await expect.poll(async () => (await overlap()).top).toBe(0);
		await bar(page).getByRole('button', { name: 'Copy quotation' }).tap();
		await expect.poll(() => copied(page)).toMatch(/^“Militarily/);
	});

	test(
		'“Copy link” confirms at the first tap, and “Share” passes on the title, provenance and address',
		{ tag: '@copy-link' },
		async ({ page }) => {
			await recordCopies(page);
			await page.addInitScript(() => {
				navigator.share = async (data) => void Reflect.set(window, 'copied', data);
			});
			await page.goto(gas);
			const holds = page.locator('.answer-links');
			await holds.getByRole('link', { name: /^Copy link/ }).tap();
			await expect(holds).toContainText('Copied');
			expect(new URL(await copied(page)).pathname).toBe(gas);
			await holds.getByRole('button', { name: /^Share/ }).tap();
			await expect
				.poll(() => copied(page))
				.toMatchObject({
					title: expect.stringContaining('Russian oil or gas'),
					text: expect.stringContaining('Rendered from a machine translation'),
					url: expect.stringMatching(/\/gas-pipelines\/$/),
				});
			await page.evaluate(() => {
				Reflect.deleteProperty(window, 'copied');
				navigator.share = () => Promise.reject(new DOMException('', 'AbortError'));
			});
			await holds.getByRole('button', { name: /^Share/ }).tap();
			expect(await copied(page)).toBeUndefined();
			await expect(holds.getByRole('textbox')).toHaveCount(0);
		},
	);
});

test(
	'every kind of entry has a copy link, and none a share button where the browser cannot share',
	{ tag: '@copy-link' },
	async ({ page }) => {
		await recordCopies(page);
		for (const [path, entry] of [
			['places/', '.place-row:has([href$="/rajin/"]) copy-link a'],
			['places/', '.measure-row copy-link a'],
			['sources/', '.source copy-link a'],
			['topics/', '.term-entry copy-link a'],
			['timeline/', '.event copy-link a'],
			['putin-kim-pact/gas-pipelines/#n-kogas-2003', '#n-kogas-2003 copy-link a'],
		] as const) {
			if (new URL(page.url(), 'http://x').pathname !== `/${path}`) await page.goto(`/${path}`);
			const link = page.locator(entry).first();
			await link.focus();
			await page.keyboard.press('Enter');
			await expect(link).toContainText('Copied');
			expect(await copied(page)).toBe(
				await link.evaluate((anchor: HTMLAnchorElement) => anchor.href),
			);
		}
		expect(await page.evaluate(() => 'share' in navigator)).toBe(false);
		await expect(page.getByRole('button', { name: /^Share/ })).toHaveCount(0);
	},
);

test.describe('a fragment that is not on the page', () => {
	for (const [path, name, lead, to] of [
		[
			'putin-kim-pact/army/#n-kogas-2003',
			'Gas pipelines, note 4',
			'It is on another page: ',
			/gas-pipelines\/#n-kogas-2003$/,
		],
		['places/#rajin', 'Rajin', 'The nearest there is: ', /\/places\/rajin\/$/],
		[
			'topics/#kogas-2003',
			'Gas pipelines, note 4',
			'The nearest there is: ',
			/gas-pipelines\/#n-kogas-2003$/,
		],
	] as const) {
		test(
			`is reported at the top of ${path}, with a link to its target by name`,
			{ tag: '@wrong-fragments' },
			async ({ page }) => {
				await page.goto(`/${path}`);
				const line = page.getByRole('status').filter({ hasText: 'There is no' });
				await expect(line).toBeInViewport();
				await expect(line).toContainText(lead + name);
				await line.getByRole('link', { name }).click();
				await expect(page).toHaveURL(to);
			},
		);
	}

	test(
		'is quoted with at most 60 characters and without a link, and “top” is never reported',
		{ tag: '@wrong-fragments' },
		async ({ page }) => {
			await page.goto(`${gas}#TOP`);
			const line = page.locator('.fragment-notice[role]');
			await page.evaluate((long) => location.assign(`#${long}`), 'x'.repeat(5000));
			await expect(line).toHaveText(/^There is no “x{60}…” on this page\.\s*$/);
			await page.goto(`${gas}#top`);
			await expect(line).toHaveCount(0);
		},
	);

	test(
		'is quoted as text when it is hostile, and the line disappears when the address is right',
		{ tag: '@hostile-input' },
		async ({ page }) => {
			await page.goto('/places/#%3Cimg%20src=x%20onerror=alert(1)%3E');
			await expect(page.getByRole('status')).toContainText('<img src=x onerror=alert(1)>');
			await expect(page.locator('main p img')).toHaveCount(0);
			await page.evaluate(() => location.assign('#measures'));
			await expect(page.locator('.fragment-notice[role]')).toHaveCount(0);
		},
	);
});

test(
	'addresses that are cut off, or that chat programs appended to, lead to the nearest page',
	{ tag: '@not-found' },
	async ({ page }) => {
		for (const [address, to] of [
			['putin-kim-pact/gas-pipel', gas],
			['putin-kim-pact/gas-pipelines).', gas],
			['putin-kim-pact/gas-pipelines%E2%80%9D', gas],
			['PUTIN-KIM-PACT/Gas-Pipelines/&utm_source=chat', gas],
			['sources/haggard-noland-20', undefined],
			['terms/entente', undefined],
		] as const) {
			await page.goto(`/${address}`);
			const near = page.locator('nearest-address a');
			if (to) await expect(near).toHaveAttribute('href', to);
			else await expect(near).not.toHaveAttribute('href', '/');
		}
	},
);
