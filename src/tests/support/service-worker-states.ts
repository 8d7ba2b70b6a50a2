import type { Page } from '@playwright/test';

/** Returns the states of a page’s installing, waiting and active service worker; undefined where there is none. */
export const serviceWorkerStates = (page: Page) =>
	page.evaluate(async () => {
		const registration = await navigator.serviceWorker.getRegistration();
		return [registration?.installing, registration?.waiting, registration?.active].map(
			(worker) => worker?.state,
		);
	});
