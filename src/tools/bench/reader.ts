import { type Browser, chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, requireChromium } from '../serve/chromium.ts';
import { waitUntilQuiet, watchTraffic } from '../serve/traffic.ts';
import type { LoggedServer } from './serve-with-nginx.ts';
import { type LinkSpeed, PHONE_LINK, SlowLink } from './slow-link.ts';

/** A reader’s device and its connection. */
export interface Device {
	name: 'desktop' | 'phone';
	/** Size of the window in CSS pixels. */
	width: number;
	height: number;
	/** Slowdown of the processor: 4 is four times slower than this machine. */
	slowdown: number;
	/** Speed of the connection; undefined for one without delay or limit. */
	link?: LinkSpeed;
}

export const DEVICES: readonly Device[] = [
	{ name: 'desktop', width: 1440, height: 900, slowdown: 1 },
	{ name: 'phone', width: 360, height: 800, slowdown: 4, link: PHONE_LINK },
];

/** A reader on a first visit: an empty browser profile, one page, and the log of what the server sends. */
export interface Reader {
	page: Page;
	origin: string;
	/**
	 * Opens a path and waits until the page is quiet.
	 * @throws {Error} If the response is not a success.
	 */
	open(path: string): Promise<void>;
	/** Waits until nothing has been requested or sent for `QUIET_MS`, so that every script has run. */
	waitUntilQuiet(): Promise<void>;
	/** Returns the requests and bytes since the last call, those of workers included. */
	takeTraffic(): { requests: number; bytes: number; paths: string[] };
	/** Closes the page and the connection. */
	close(): Promise<void>;
}

/** A page without traffic for this long counts as quiet, in ms. */
const QUIET_MS = 1500;

/** Starts Chromium. */
export const openBrowser = (): Promise<Browser> =>
	chromium.launch({
		executablePath: requireChromium(),
		// Without it, no service worker starts on a site with our self-signed certificate.
		args: [...CHROMIUM_FLAGS, '--ignore-certificate-errors'],
	});

/** Opens a page of a fresh browser profile, with the speed of the device. */
export async function openReader(
	browser: Browser,
	site: LoggedServer,
	device: Device,
): Promise<Reader> {
	const { name, width, height, slowdown } = device;
	const link = device.link && new SlowLink(site.port, device.link);
	const port = link ? await link.start() : site.port;
	const context = await browser.newContext({
		viewport: { width, height },
		isMobile: name === 'phone',
		hasTouch: name === 'phone',
	});
	const page = await context.newPage();
	const traffic = watchTraffic(context);
	const session = await context.newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	site.takeLog();
	const origin = `https://localhost:${port}`;
	const quiet = () => waitUntilQuiet(traffic, QUIET_MS, () => link?.lastByte ?? 0);
	return {
		page,
		origin,
		async open(path) {
			const response = await page.goto(origin + path, { waitUntil: 'load' });
			if (!response?.ok()) throw new Error(`${path} has status ${response?.status()}.`);
			await quiet();
		},
		waitUntilQuiet: quiet,
		takeTraffic() {
			const log = site.takeLog();
			const bytes = log.reduce((sum, request) => sum + request.bytes, 0);
			return { requests: log.length, bytes, paths: log.map(({ path }) => path) };
		},
		async close() {
			await context.close();
			link?.stop();
		},
	};
}
