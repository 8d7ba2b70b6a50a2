import { type BrowserContext, expect, type Page, test as base } from '@playwright/test';
import { SwitchableServer } from './switchable-server.ts';

/** A site of its own for each test, whose network can fail. */
const test = base.extend<{ server: SwitchableServer; site: string }>({
	server: async ({ baseURL }, use) => {
		const server = new SwitchableServer(new URL(baseURL!).origin);
		await use(server);
		server.stop();
	},
	site: async ({ server }, use) => use(await server.start()),
});
test.use({ serviceWorkers: 'allow' });

const INTERVIEW = '/putin-kim-pact/';
const keptLine = (page: Page) =>
	page.getByText(/^The site cannot be reached\. This is the copy kept/);

/** Resolves when a worker is installed, and active unless one before it still is. */
const workerReady = (page: Page) =>
	page.evaluate(async () => (await navigator.serviceWorker.ready).active!.state);

/** Visits a page and waits until the worker has kept the edition. */
async function visit(context: BrowserContext, address: string): Promise<Page> {
	const page = await context.newPage();
	await page.goto(address);
	await workerReady(page);
	return page;
}

test('after one visit the interview, its map and search work without a network', async ({
	context,
	server,
	site,
}) => {
	const page = await visit(context, `${site}${INTERVIEW}gas-pipelines/`);
	server.state = 'off';

	await page.goto(`${site}${INTERVIEW}?map=rajin`);
	await expect(keptLine(page)).toBeVisible();
	await expect(page.locator('.map-panel .sentence')).toBeVisible();
	expect(await page.evaluate(() => document.fonts.check('20px "Tumen Serif"'))).toBe(true);

	await page.goto(`${site}/search/?q=gas%20pipeline`);
	await expect(page.locator('search-box a').first()).toBeVisible();
	await page.goto(`${site}${INTERVIEW}`);
	await page.keyboard.press('Control+k');
	await page.keyboard.type('buffer zone');
	await page
		.getByRole('dialog')
		.getByRole('link', { name: /friendly/ })
		.first()
		.click();
	await expect(page).toHaveURL(`${site}${INTERVIEW}#realism`);
	await expect(page.locator('#realism')).toBeInViewport();
	await expect(page.locator('#realism').getByText(/^The site cannot/)).toBeVisible();
});
