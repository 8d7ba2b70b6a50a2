import { expect, type Page, test } from '@playwright/test';
import { collectScriptErrors, type Damage, damageFiles } from './damage-files.ts';

/** Search for a word that both interviews have. */
const SEARCH_BOTH = '/search/?q=lamp';
const SEARCH = '/search/?q=night%20boat';
const status = (page: Page) => page.getByRole('main').getByRole('status');
const topics = (page: Page) => page.getByRole('main').getByRole('link', { name: 'All topics' });

/** Lists patterns for the files that a search fetches, one for each kind; all fragments, for example, share one. */
async function filesOfSearch(page: Page): Promise<RegExp[]> {
	const requested: string[] = [];
	page.on('request', (request) => requested.push(new URL(request.url()).pathname));
	await page.goto(SEARCH_BOTH);
	await expect(status(page)).toContainText(/\d answers?.* 1 other interview/);
	const kinds = requested
		.filter((path) => path.includes('/pagefind/'))
		.map((path) => path.replace(/[^/]*_?[0-9a-f]{6,}/, '*'));
	const toPattern = (kind: string) => new RegExp(kind.split('*').map(RegExp.escape).join('[^/]*'));
	return [...new Set(kinds)].map(toPattern);
}

for (const damage of ['html', 'gone', 'truncated', 'noise'] satisfies Damage[]) {
	const slow = damage === 'html' ? '' : ' @slow';
	test(
		`search reports what it cannot do when any of its files is damaged (${damage})${slow}`,
		{ tag: '@missing-files' },
		async ({ page }) => {
			test.slow();
			const errors = collectScriptErrors(page);
			const files = await filesOfSearch(page);
			expect(files.length).toBeGreaterThan(8);
			for (const file of files) {
				await test.step(String(file), async () => {
					await damageFiles(page, file, damage);
					await page.goto(SEARCH_BOTH);
					await expect(status(page)).toContainText(/could not be (?:loaded|searched)/);
					await expect(topics(page).first()).toBeVisible();
					await page.unroute(file);
				});
			}
			expect(errors).toEqual([]);
		},
	);
}

test(
	'after six seconds search reports what is still loading, and links to all topics',
	{ tag: '@missing-files' },
	async ({ page }) => {
		await page.clock.install();
		for (const [file, words] of [
			[/\/pagefind\/.*vocabulary/, /^Search is still loading … Meanwhile: All topics/],
			[/\/pagefind\/.*(?:wasm|index)/, /^The texts are still loading …/],
		] as const) {
			await damageFiles(page, file, 'never');
			await page.goto(SEARCH);
			await expect(async () => {
				await page.clock.fastForward(6000);
				await expect(status(page)).toHaveText(words, { timeout: 100 });
			}).toPass();
			await expect(status(page).getByRole('link', { name: 'All topics' })).toBeVisible();
			await page.unroute(file);
		}
		await expect(
			page.getByRole('main').getByRole('link', { name: /night/i }).first(),
		).toBeVisible();
	},
);
