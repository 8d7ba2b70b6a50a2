import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { installDebianPackages } from './install-debian-packages.ts';

const PREFERRED = [chromium.executablePath(), '/usr/bin/chromium-headless-shell'];

const CANDIDATES = [
	...PREFERRED,
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** What Chromium needs to run as root, without a screen, and to leave the network alone. */
export const CHROMIUM_FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/**
 * Returns the path of Chromium: the one that the variable `CHROMIUM` names, or the first found (Playwright’s own, then
 * the system’s). If both preferred ones are missing, it first tries to install Debian’s headless shell, in which the
 * tests take less than half the time. It sets `CHROMIUM`, so that child processes use the same one.
 * @throws {Error} If there is no Chromium, with the remedy.
 */
export const requireChromium = (): string => (process.env['CHROMIUM'] ||= findChromium());

function findChromium(): string {
	if (!PREFERRED.some((path) => existsSync(path))) installDebianPackages('chromium-headless-shell');
	const found = CANDIDATES.find((path) => existsSync(path));
	if (!found)
		throw new Error('No Chromium was found. Install one: npx playwright install chromium');
	return found;
}
