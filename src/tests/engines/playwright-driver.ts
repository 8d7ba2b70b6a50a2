import type { BrowserType } from '@playwright/test';
import type { Driver, StartOptions } from './driver.ts';

/** Starts Playwright’s own build of a browser. */
export const playwrightDriver =
	(type: BrowserType) =>
	async ({ site, scripts, dark }: StartOptions): Promise<Driver> => {
		const browser = await type.launch();
		const page = await browser.newPage({
			baseURL: site,
			javaScriptEnabled: scripts,
			colorScheme: dark ? 'dark' : 'light',
			serviceWorkers: 'block',
		});
		return {
			open: async (path) => void (await page.goto(path)),
			click: (selector) => page.locator(selector).first().click(),
			type: (text) => page.keyboard.type(text),
			press: (key) => page.keyboard.press(key),
			back: async () => void (await page.goBack()),
			resize: (width, height) => page.setViewportSize({ width, height }),
			evaluate: (run, ...args) => page.evaluate(inPage(run, args)) as never,
			screenshot: () => page.screenshot(),
			close: () => browser.close(),
		};
	};

/** Writes a function call as an expression, because Playwright’s `evaluate` passes at most one argument. */
const inPage = <A extends unknown[]>(run: (...args: A) => unknown, args: A): string =>
	`(${run})(...${JSON.stringify(args)})`;
