import type { BrowserContext } from '@playwright/test';

/** How long a page rests before it is kept for reading offline: `REST_MS` of offline/client/keep-offline.ts. */
export const REST_MS = 10_000;

/** Makes every page of a context rest for no time, so that what comes after it can be tested. */
export const skipRest = (context: BrowserContext): Promise<unknown> =>
	context.addInitScript((rest) => {
		const wait = globalThis.setTimeout;
		const hurried = (act: () => void, ms?: number) => wait(act, ms === rest ? 0 : ms);
		Object.assign(globalThis, { setTimeout: hurried });
	}, REST_MS);
