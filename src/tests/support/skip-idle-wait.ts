import type { BrowserContext } from '@playwright/test';

/** How long a page must be idle before it registers the service worker, in ms: as in offline/client/register-worker.ts. */
export const IDLE_MS = 10_000;

/** Cuts that wait to 0 ms on every page of a context, so that tests of the service worker need not wait. */
export const skipIdleWait = (context: BrowserContext): Promise<unknown> =>
	context.addInitScript((restMs) => {
		const original = globalThis.setTimeout;
		const shortened = (callback: () => void, ms?: number) =>
			original(callback, ms === restMs ? 0 : ms);
		Object.assign(globalThis, { setTimeout: shortened });
	}, IDLE_MS);
