/** What browsers tell of the network, where they do. */
interface Link {
	saveData?: boolean;
	effectiveType?: string;
}

/**
 * Starts the worker that keeps the edition for reading without a network, once the page has nothing else to do;
 * not where readers save data, nor on a very slow link. Without it the site needs a network, as any does.
 */
async function keepOffline(): Promise<void> {
	const link = (navigator as { connection?: Link }).connection;
	if (link?.saveData || /2g/.test(`${link?.effectiveType}`)) return;
	try {
		// Trusted Types, where they are enforced, want a policy for this address.
		await navigator.serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`);
	} catch {
		// There are no workers here, or nothing may be stored.
	}
}

if (import.meta.env.PROD) {
	addEventListener('load', () => (globalThis.requestIdleCallback ?? setTimeout)(keepOffline));
}
