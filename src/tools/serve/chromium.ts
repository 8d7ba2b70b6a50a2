import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { install } from './install-debian.ts';

const BEST = [chromium.executablePath(), '/usr/bin/chromium-headless-shell'];

const CANDIDATES = [
	...BEST,
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** What Chromium needs to run as root, without a screen, and to leave the network alone. */
export const CHROMIUM_FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/**
 * Path of the Chromium that `CHROMIUM` names, else of the first found: Playwright’s own, then the system’s. Where
 * Debian’s shell without a window can be installed, it is: the tests take less than half the time in it. Processes
 * started from here inherit what was found.
 * @throws {Error} If there is none, with the remedy.
 */
export const requireChromium = (): string => (process.env['CHROMIUM'] ||= findChromium());

function findChromium(): string {
	if (!BEST.some((path) => existsSync(path))) install('chromium-headless-shell');
	const found = CANDIDATES.find((path) => existsSync(path));
	if (!found)
		throw new Error('No Chromium was found. Install one: npx playwright install chromium');
	return found;
}
