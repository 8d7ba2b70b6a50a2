import { expect, type Page, test } from '@playwright/test';
import { openAndWait } from '#src/tools/serve/traffic.ts';
import { axeViolations } from '../support/axe-violations.ts';
import {
	openAnswer,
	openNote,
	searchFor,
	watchPage,
	widthsThatScroll,
} from '../support/journeys.ts';
import { openWithFonts } from '../support/map-figure.ts';
import { recordShifts } from '../support/measurements/layout-shifts.ts';
import { PAGES, PHONE, slowUnlessUsual, WIDE } from '../support/test-variants.ts';

const CONTRAST = ['color-contrast'];
const WIDE_LIGHT: Look = { viewport: WIDE, colorScheme: 'light' };
const NARROW_DARK: Look = { viewport: PHONE, colorScheme: 'dark' };
const OTHERS: Look[] = [
	{ viewport: WIDE, colorScheme: 'dark', rules: CONTRAST },
	{ viewport: PHONE, colorScheme: 'light', rules: CONTRAST },
];

for (const path of PAGES) {
	test(
		`${path} obeys its policy, requests nothing from other hosts, and never shifts or scrolls sideways${slowUnlessUsual(path)}`,
		{ tag: ['@private-reading', '@small-screens', '@nothing-shifts'] },
		async ({ page }) => {
			const { messages, hosts } = watchPage(page);
			const shifts = await recordShifts(page);
			await openAndWait(page, path);
			await page.evaluate(() => document.fonts.ready);
			expect(messages).toEqual([]);
			expect([...hosts]).toEqual([new URL(page.url()).host]);
			expect(await shifts()).toEqual([]);
			const policy = page.locator('meta[http-equiv="content-security-policy" i]');
			await expect(policy).toHaveAttribute('content', /script-src/);
			await expect(policy).not.toHaveAttribute('content', /'unsafe-(inline|eval)'/);
			const widths = [320, 390, 768, 1024, 1100, 1440, 1760];
			expect(await widthsThatScroll(page, widths)).toEqual([]);
		},
	);

	// Contrast is the only rule that depends on the colours.
	for (const [variant, looks] of [
		[
			'wide and light (all rules), narrow and dark (contrast)',
			[WIDE_LIGHT, { ...NARROW_DARK, rules: CONTRAST }],
		],
		['narrow and dark (all rules) @slow', [NARROW_DARK]],
		['wide and dark, narrow and light (contrast) @slow', OTHERS],
	] as const) {
		test(
			`${path} has no accessibility violations: ${variant}${slowUnlessUsual(path)}`,
			{ tag: '@accessibility' },
			async ({ page }) => {
				await page.emulateMedia({ reducedMotion: 'reduce' });
				await page.goto(path);
				for (const look of looks) expect(await violationsIn(page, look)).toEqual([]);
			},
		);
	}
}

for (const fragment of ['#timetable', '#n-lamp-oil', '#night-boat']) {
	test(
		`nothing shifts when the interview opens at ${fragment}`,
		{ tag: '@nothing-shifts' },
		async ({ page }) => {
			await page.setViewportSize(PHONE);
			const shifts = await recordShifts(page);
			await openAndWait(page, `/invented-ferry/${fragment}`);
			await page.evaluate(() => document.fonts.ready);
			expect(await shifts()).toEqual([]);
		},
	);
}

test('the header and the search form keep their layout while parts of them are still missing', async ({
	page,
}) => {
	await openWithFonts(page, '/search/');
	const positions = () =>
		page
			.locator('.header .find, .header li:first-child, main search-box .go')
			.evaluateAll((all) =>
				all.map((part) => [part.getBoundingClientRect().x, part.getBoundingClientRect().y]),
			);
	const complete = await positions();
	expect(complete).toHaveLength(3);
	await page
		.locator('.header li:nth-child(n + 3), .header .find ~ *, main search-box input')
		.evaluateAll((all) => {
			for (const part of all) part.remove();
		});
	expect(await positions()).toEqual(complete);
});

test(
	'an open note and the search dialog have no accessibility violations',
	{ tag: '@accessibility' },
	async ({ page }) => {
		await openAnswer(page, 'invented-ferry/crossing');
		await openNote(page);
		expect(await axeViolations(page)).toEqual([]);
		await page.keyboard.press('Escape');
		const dialog = await searchFor(page, 'lamp oil');
		await expect(dialog.getByRole('link').first()).toBeVisible();
		expect(await axeViolations(page)).toEqual([]);
	},
);

interface Look {
	viewport: { width: number; height: number };
	colorScheme: 'light' | 'dark';
	/** Ids of axe’s rules to check; all rules if they are missing. */
	rules?: string[];
}

async function violationsIn(page: Page, { viewport, colorScheme, rules }: Look) {
	await page.setViewportSize(viewport);
	await page.emulateMedia({ colorScheme });
	return axeViolations(page, rules && { rules });
}
