import type { Page } from '@playwright/test';

/** The states of a page’s service workers: the one being installed, the one waiting, the active one. */
export const workersOf = (page: Page) =>
	page.evaluate(async () => {
		const found = await navigator.serviceWorker.getRegistration();
		return [found?.installing, found?.waiting, found?.active].map((worker) => worker?.state);
	});
