import { href } from '../lib/address.ts';

/** What browsers tell of the network, where they do. */
interface Link {
	saveData?: boolean;
	effectiveType?: string;
}

/**
 * Starts the worker that keeps the edition for reading without a network, once the page has nothing else to do;
 * not where readers save data, nor on a very slow link. Without it the site needs a network, as any does.
 */
function keepOffline(): void {
	const link = (navigator as { connection?: Link }).connection;
	if (link?.saveData || link?.effectiveType?.endsWith('2g')) return;
	// Where storage is forbidden, asking for it already throws. Under Trusted Types the address needs a policy.
	Promise.resolve()
		.then(() => navigator.serviceWorker.register(href('sw.js')))
		.catch(() => {});
}

if (import.meta.env.PROD) {
	addEventListener('load', () => (globalThis.requestIdleCallback ?? setTimeout)(keepOffline));
}
