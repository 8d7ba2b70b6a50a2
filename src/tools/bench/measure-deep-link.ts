import type { Browser } from '@playwright/test';
import { type Device, openReader } from './reader.ts';
import type { LoggedServer } from './serve-with-nginx.ts';

/**
 * Opens an address with a fragment and waits until the page is quiet.
 *
 * @returns Time from the start of the navigation until the target of the fragment reached its final position in the
 * window, in ms.
 * @throws {Error} If the target is not in view at the end.
 */
export async function measureDeepLink(
	browser: Browser,
	site: LoggedServer,
	device: Device,
	path: string,
): Promise<number> {
	const reader = await openReader(browser, site, device);
	await reader.page.addInitScript(watchTarget);
	await reader.open(path);
	const [top, since] = await reader.page.evaluate(
		() => (globalThis as unknown as { position: [top: number, since: number] }).position,
	);
	await reader.close();
	if (!(top >= 0 && top < device.height)) throw new Error(`${path} is not in view: ${top} px.`);
	return since;
}

/** Runs in the page before all other scripts. Records the position of the target and the time of its last move. */
function watchTarget(): void {
	const position: [top: number, since: number] = [Number.NaN, 0];
	Object.assign(globalThis, { position });
	const look = () => {
		const top = document.getElementById(location.hash.slice(1))?.getBoundingClientRect().top;
		if (top !== undefined && Math.round(top) !== position[0]) {
			position[0] = Math.round(top);
			position[1] = performance.now();
		}
		requestAnimationFrame(look);
	};
	look();
}
