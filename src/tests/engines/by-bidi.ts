import puppeteer from 'puppeteer-core';
import type { Driver, Start } from './driver.ts';

/** Starts Firefox, which Puppeteer drives over WebDriver BiDi. */
export const byBidi =
	(executablePath: string) =>
	async ({ site, scripts, dark }: Start): Promise<Driver> => {
		const browser = await puppeteer.launch({
			browser: 'firefox',
			executablePath,
			headless: true,
			timeout: 90_000,
			extraPrefsFirefox: {
				'javascript.enabled': scripts,
				'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
				'dom.serviceWorkers.enabled': false,
			},
		});
		const page = await browser.newPage();
		return {
			open: async (path) => void (await page.goto(site + path)),
			click: (selector) => page.locator(selector).click(),
			type: (text) => page.keyboard.type(text),
			press: (key) => page.keyboard.press(key),
			back: async () => void (await page.goBack()),
			resize: (width, height) => page.setViewport({ width, height }),
			evaluate: (run, ...args) => page.evaluate(run, ...args) as never,
			screenshot: () => page.screenshot(),
			close: () => browser.close(),
		};
	};
