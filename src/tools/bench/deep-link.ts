import type { Browser } from '@playwright/test';
import type { Site } from './nginx.ts';
import { type Device, openReader } from './reader.ts';

/**
 * Follows a link to a fragment on a page.
 * @returns When the place it names stood in the window where it still stands once the page is quiet: milliseconds from
 * the start of the navigation.
 */
export async function deepLink(
	browser: Browser,
	site: Site,
	device: Device,
	path: string,
): Promise<number> {
	const reader = await openReader(browser, site, device);
	await reader.page.addInitScript(follow);
	await reader.open(path);
	const [top, since] = await reader.page.evaluate(
		() => (globalThis as unknown as { stands: [top: number, since: number] }).stands,
	);
	await reader.leave();
	if (!(top >= 0 && top < device.height)) throw new Error(`${path} is not in view: ${top} px.`);
	return since;
}

/** Runs in the page before all else: notes since when the target has stood where it stands. */
function follow(): void {
	const stands: [top: number, since: number] = [Number.NaN, 0];
	Object.assign(globalThis, { stands });
	const look = () => {
		const top = document.getElementById(location.hash.slice(1))?.getBoundingClientRect().top;
		if (top !== undefined && Math.round(top) !== stands[0]) {
			stands[0] = Math.round(top);
			stands[1] = performance.now();
		}
		requestAnimationFrame(look);
	};
	look();
}
