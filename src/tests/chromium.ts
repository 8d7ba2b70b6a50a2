import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const CANDIDATES = [
	'/usr/bin/chromium-headless-shell',
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** What Chromium needs to run as root, without a screen, and to leave the network alone. */
export const CHROMIUM_FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/** Path of the first Chromium found: Playwright's own, then the system's; undefined if there is none. */
const findChromium = (): string | undefined =>
	[chromium.executablePath(), ...CANDIDATES].find((path) => path && existsSync(path));

/**
 * The same, installing Debian's package where there is none.
 * @throws {Error} With the remedy, if that fails too.
 */
export function requireChromium(): string {
	const found = findChromium();
	if (found) return found;
	try {
		execFileSync('apt-get', ['update'], { stdio: 'inherit' });
		execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
			stdio: 'inherit',
		});
	} catch {
		throw new Error('No Chromium was found. Install one: npx playwright install chromium');
	}
	return requireChromium();
}
