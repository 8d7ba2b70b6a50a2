import { existsSync } from 'node:fs';
import { firefox, webkit } from '@playwright/test';
import { installDebianPackages } from '#src/tools/serve/install-debian-packages.ts';
import type { Engine } from './driver.ts';
import { playwrightDriver } from './playwright-driver.ts';
import { puppeteerDriver } from './puppeteer-driver.ts';
import { seleniumDriver } from './selenium-driver.ts';

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
			if (existsSync(firefox.executablePath())) return playwrightDriver(firefox);
			const path =
				firstExisting(FIREFOX) ?? findAfterInstall(['firefox-esr'], () => firstExisting(FIREFOX));
			return path ? puppeteerDriver(path) : undefined;
		},
	},
	{
		name: 'WebKit',
		find() {
			if (existsSync(webkit.executablePath())) return playwrightDriver(webkit);
			const paths = findWebKit() ?? findAfterInstall(['webkit2gtk-driver', 'xvfb'], findWebKit);
			return paths ? seleniumDriver(paths) : undefined;
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
	installDebianPackages(...packages);
	return find();
}
