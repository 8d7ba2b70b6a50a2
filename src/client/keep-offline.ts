/** What browsers tell of the network, where they do. */
interface Link {
	saveData?: boolean;
	effectiveType?: string;
}

/**
 * Starts the worker that keeps the edition for reading without a network, once the page is being read and nothing on
 * it has been touched for a while: whoever leaves at once pays nothing for it, and what readers ask for comes first.
 * Not where readers save data, nor on a very slow link. Without it the site needs a network, as any does.
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

/** How long nothing has been touched by then, in milliseconds. */
const REST_MS = 10_000;
const SIGNS = ['load', 'pointerdown', 'keydown'];
let resting: ReturnType<typeof setTimeout>;

function rest() {
	clearTimeout(resting);
	resting = setTimeout(() => {
		for (const sign of SIGNS) removeEventListener(sign, rest);
		void keepOffline();
	}, REST_MS);
}

if (import.meta.env.PROD) for (const sign of SIGNS) addEventListener(sign, rest);
