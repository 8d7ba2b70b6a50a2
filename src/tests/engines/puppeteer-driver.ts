import puppeteer, { ProtocolError } from 'puppeteer-core';
import type { Driver, StartOptions } from './driver.ts';

/** Starts an installed Firefox, which Puppeteer drives over WebDriver BiDi. */
export const puppeteerDriver =
	(executablePath: string) =>
	async ({ site, scripts, dark }: StartOptions): Promise<Driver> => {
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
			// Puppeteer’s own click needs scripts in the page.
			click: async (selector) => {
				const [x, y] = await page.evaluate(middleOf, selector);
				await page.mouse.click(x, y);
			},
			type: (text) => page.keyboard.type(text),
			press: async (key) => {
				if (key !== 'Shift+Tab') return page.keyboard.press(key);
				await page.keyboard.down('Shift');
				await page.keyboard.press('Tab');
				await page.keyboard.up('Shift');
			},
			// Puppeteer’s own waits for a page to load, which it does not within one document.
			back: () => page.evaluate(() => history.back()),
			// Firefox 140 does not know the command for the orientation, which Puppeteer sends after that for the size.
			resize: (width, height) => page.setViewport({ width, height }).catch(ignoreUnknownCommand),
			evaluate: (run, ...args) => page.evaluate(run as never, ...args) as never,
			screenshot: () => page.screenshot(),
			close: () => browser.close(),
		};
	};

function ignoreUnknownCommand(error: unknown): void {
	if (!(error instanceof ProtocolError && error.message.includes('unknown command'))) throw error;
}

/**
 * Runs in the page: scrolls an element to the middle of the window.
 * @returns The element’s centre, in CSS pixels from the top left of the window.
 */
function middleOf(selector: string): [x: number, y: number] {
	const element = document.querySelector(selector)!;
	element.scrollIntoView({ block: 'center', behavior: 'instant' });
	const { left, top, width, height } = element.getClientRects()[0]!;
	return [left + width / 2, top + height / 2];
}
