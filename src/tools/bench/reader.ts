import { type Browser, chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, requireChromium } from '../serve/chromium.ts';
import { untilQuiet, watchTraffic } from '../serve/traffic.ts';
import type { Site } from './nginx.ts';
import { type LinkSpeed, PHONE_LINK, SlowLink } from './slow-link.ts';

/** What a reader holds, and how it is connected. */
export interface Device {
	name: 'desktop' | 'phone';
	width: number;
	height: number;
	/** How many times slower than this machine it computes. */
	slowdown: number;
	/** Undefined for a link that costs nothing. */
	link?: LinkSpeed;
}

export const DEVICES: readonly Device[] = [
	{ name: 'desktop', width: 1440, height: 900, slowdown: 1 },
	{ name: 'phone', width: 360, height: 800, slowdown: 4, link: PHONE_LINK },
];

/** A reader who has never been here: an empty profile, one page, and what has been sent for it. */
export interface Reader {
	page: Page;
	origin: string;
	/**
	 * Goes to a path and waits until it is quiet.
	 * @throws {Error} If there is no such page.
	 */
	open(path: string): Promise<void>;
	/** Waits until nothing has been asked for or sent for a while, and all that was meant to run has run. */
	quiet(): Promise<void>;
	/** Requests and bytes since the last call, workers’ too. */
	sent(): { requests: number; bytes: number; paths: string[] };
	leave(): Promise<void>;
}

/** For how long nothing is sent before a page counts as quiet, in milliseconds. */
const QUIET_MS = 1500;

export const openBrowser = (): Promise<Browser> =>
	chromium.launch({
		executablePath: requireChromium(),
		// Else no service worker would start behind a certificate of our own.
		args: [...CHROMIUM_FLAGS, '--ignore-certificate-errors'],
	});

/** Opens a new reader of a site. */
export async function openReader(browser: Browser, site: Site, device: Device): Promise<Reader> {
	const { width, height, slowdown } = device;
	const link = device.link && new SlowLink(site.port, device.link);
	const port = link ? await link.start() : site.port;
	const context = await browser.newContext({
		viewport: { width, height },
		isMobile: slowdown > 1,
		hasTouch: slowdown > 1,
	});
	const page = await context.newPage();
	const traffic = watchTraffic(context);
	const session = await context.newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	site.takeLog();
	const origin = `https://localhost:${port}`;
	const quiet = () => untilQuiet(traffic, QUIET_MS, () => link?.lastByte ?? 0);
	return {
		page,
		origin,
		async open(path) {
			const response = await page.goto(origin + path, { waitUntil: 'load' });
			if (!response?.ok()) throw new Error(`${path} answers ${response?.status()}.`);
			await quiet();
		},
		quiet,
		sent() {
			const log = site.takeLog();
			const bytes = log.reduce((sum, one) => sum + one.bytes, 0);
			return { requests: log.length, bytes, paths: log.map(({ path }) => path) };
		},
		async leave() {
			await context.close();
			link?.stop();
		},
	};
}
