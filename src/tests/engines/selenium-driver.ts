import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { Builder, By, Capabilities, Key } from 'selenium-webdriver';
import { findFreePort } from '#src/tools/serve/loopback.ts';
import type { Driver, StartOptions } from './driver.ts';

/** Paths of the programs in Debian’s packages `webkit2gtk-driver` and `xvfb`. */
export interface WebKit {
	driver: string;
	browser: string;
	screen: string;
}

const KEYS = {
	Escape: Key.ESCAPE,
	ArrowDown: Key.ARROW_DOWN,
	Enter: Key.ENTER,
	Tab: Key.TAB,
};

/** Starts WebKitGTK’s MiniBrowser on a virtual screen of its own, driven over WebDriver. */
export const seleniumDriver =
	({ driver: program, browser: binary, screen }: WebKit) =>
	async ({ site, scripts, dark }: StartOptions): Promise<Driver> => {
		const xvfb = spawn(screen, ['-displayfd', '3', '-screen', '0', '1600x1200x24'], {
			stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
		});
		const [display] = (await once(xvfb.stdio[3]!, 'data')) as [Buffer];
		const port = await findFreePort();
		const server = spawn(program, [`--port=${port}`], {
			env: {
				...process.env,
				DISPLAY: `:${String(display).trim()}`,
				GTK_THEME: dark ? 'Adwaita:dark' : 'Adwaita',
			},
			stdio: 'ignore',
		});
		const end = () => {
			server.kill();
			xvfb.kill();
		};
		process.once('exit', end);
		const args = ['--automation', ...(scripts ? [] : ['--enable-javascript=false'])];
		const browser = await new Builder()
			.usingServer(await waitForServer(`http://127.0.0.1:${port}`))
			.withCapabilities(
				new Capabilities({
					browserName: 'MiniBrowser',
					'webkitgtk:browserOptions': { binary, args },
				}),
			)
			.build();
		const find = (selector: string) => browser.findElement(By.css(selector));
		const press = (key: string) => browser.actions().sendKeys(key).perform();
		return {
			open: (path) => browser.get(site + path),
			click: (selector) => find(selector).click(),
			type: press,
			press: (key) =>
				key === 'Shift+Tab'
					? browser.actions().keyDown(Key.SHIFT).sendKeys(Key.TAB).keyUp(Key.SHIFT).perform()
					: press(KEYS[key]),
			back: () => browser.navigate().back(),
			resize: async (width, height) => {
				await browser.manage().window().setRect({ x: 0, y: 0, width, height });
			},
			evaluate: (run, ...all) => browser.executeScript(`return (${run})(...arguments)`, ...all),
			screenshot: async () => Buffer.from(await browser.takeScreenshot(), 'base64'),
			close: async () => {
				await browser.quit();
				end();
			},
		};
	};

/**
 * Waits up to 10 s until a driver answers at an address.
 * @returns The same address.
 * @throws {Error} If nothing answers.
 */
async function waitForServer(address: string): Promise<string> {
	for (let tries = 0; tries < 100; tries++) {
		try {
			await fetch(`${address}/status`);
			return address;
		} catch {
			await wait(100);
		}
	}
	throw new Error(`Nothing answers at ${address}.`);
}
