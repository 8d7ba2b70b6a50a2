import { expect, type Page, test } from '@playwright/test';
import { openAnswer, searchField, searchFor } from '../support/journeys.ts';

/** Time between two keys in ms: shorter than the pause after which the status line changes. */
const KEY_MS = 100;

/** Returns the texts that the status line has shown since `recordAnnouncements`. */
const announcements = (page: Page) => page.evaluate(() => Reflect.get(window, 'announced'));

/** Records each text that the status line of the open dialog shows, as a screen reader would read it. */
const recordAnnouncements = (page: Page) =>
	page
		.getByRole('dialog')
		.getByRole('status')
		.evaluate((status) => {
			const announced: string[] = [];
			Reflect.set(window, 'announced', announced);
			new MutationObserver(() => status.textContent && announced.push(status.textContent)).observe(
				status,
				{ childList: true, characterData: true, subtree: true },
			);
		});

for (const [where, interview, query] of [
	['all interviews', '', 'Batumi'],
	['one interview', 'invented-ferry', 'herring'],
] as const) {
	test(
		`a screen reader hears the number of results in ${where} once when the reader has stopped typing, and not for each key`,
		{ tag: '@search-announced' },
		async ({ page }) => {
			await page.clock.install({ time: 0 });
			await openAnswer(page, 'invented-ferry/night-boat');
			// Once all files are loaded, each key gives results immediately.
			const dialog = await searchFor(page, query);
			await dialog.getByRole('combobox').selectOption(interview);
			await expect(page.getByRole('status')).toContainText(/\d answers, \d notes?/);
			const heard = await page.getByRole('status').textContent();
			await searchField(page).fill('');
			await expect(page.getByRole('status')).toBeEmpty();
			await recordAnnouncements(page);
			await page.clock.pauseAt(3_600_000);
			for (const letter of query) {
				await page.keyboard.press(letter);
				await page.clock.runFor(KEY_MS);
			}
			await expect(page.locator('dialog a.hit').first()).toBeVisible();
			expect(await announcements(page)).toEqual([]);
			await expect
				.poll(async () => {
					await page.clock.runFor(KEY_MS);
					return announcements(page);
				})
				.toEqual([heard]);
			await page.clock.runFor(10_000);
			expect(await announcements(page)).toEqual([heard]);
		},
	);
}

test(
	'the number of results interrupts no other speech of the screen reader',
	{ tag: '@search-announced' },
	async ({ page }) => {
		await openAnswer(page, 'invented-ferry/night-boat');
		await searchFor(page, 'lamp');
		await expect(page.getByRole('status')).toContainText('2 answers');
		const session = await page.context().newCDPSession(page);
		const { nodes } = await session.send('Accessibility.getFullAXTree');
		const regions = nodes.filter(({ ignored, properties = [] }) =>
			properties.some(({ name }) => !ignored && name === 'live'),
		);
		const settings = regions.map(({ role, properties = [] }) => [
			role?.value,
			...properties.flatMap(({ name, value }) =>
				name === 'live' || name === 'atomic' ? [[name, value.value]] : [],
			),
		]);
		expect(settings).toEqual([['status', ['live', 'polite'], ['atomic', true]]]);
	},
);
