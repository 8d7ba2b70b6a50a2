import { existsSync } from 'node:fs';
import { firefox, webkit } from '@playwright/test';
import { install } from '#src/tools/serve/install-debian.ts';
import { byBidi } from './by-bidi.ts';
import { byPlaywright } from './by-playwright.ts';
import { byWebDriver } from './by-webdriver.ts';
import type { Engine } from './driver.ts';

const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
const DRIVER = ['/usr/bin/WebKitWebDriver'];
const SCREEN = ['/usr/bin/Xvfb'];
const MINI_BROWSER = ['x86_64', 'aarch64'].map(
	(machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
);

/** The engines besides Chromium: Playwright’s own builds where they are installed, otherwise Debian’s packages. */
export const ENGINES: Engine[] = [
	{
		name: 'Firefox',
		find() {
			if (existsSync(firefox.executablePath())) return byPlaywright(firefox);
			const path =
				firstExisting(FIREFOX) ?? findAfterInstall(['firefox-esr'], () => firstExisting(FIREFOX));
			return path ? byBidi(path) : undefined;
		},
	},
	{
		name: 'WebKit',
		find() {
			if (existsSync(webkit.executablePath())) return byPlaywright(webkit);
			const paths = findWebKit() ?? findAfterInstall(['webkit2gtk-driver', 'xvfb'], findWebKit);
			return paths ? byWebDriver(paths) : undefined;
		},
	},
];

const firstExisting = (paths: readonly string[]) => paths.find((path) => existsSync(path));

function findWebKit() {
	const [driver, browser, screen] = [DRIVER, MINI_BROWSER, SCREEN].map(firstExisting);
	return driver && browser && screen ? { driver, browser, screen } : undefined;
}

/** Installs Debian packages and returns what `find` finds then; undefined where they cannot be installed. */
function findAfterInstall<T>(
	packages: readonly string[],
	find: () => T | undefined,
): T | undefined {
	install(...packages);
	return find();
}
