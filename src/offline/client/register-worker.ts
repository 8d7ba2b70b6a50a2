import { workerAddress } from '#src/ui/client/worker-address.ts';

/** The part of the Network Information API used here; not every browser has it. */
interface Connection {
	saveData?: boolean;
	effectiveType?: string;
}

/**
 * Registers the service worker that caches the edition for reading offline. Does nothing if the browser asks sites to
 * save data or reports a 2G connection. Without the worker the site needs a network, like any other.
 */
async function registerWorker(): Promise<void> {
	const connection = (navigator as { connection?: Connection }).connection;
	if (connection?.saveData || /2g/.test(`${connection?.effectiveType}`)) return;
	try {
		const address = workerAddress('offline', `${import.meta.env.BASE_URL}sw.js`);
		await navigator.serviceWorker.register(address);
	} catch {
		// The browser has no service workers, or does not allow storage.
	}
}

/**
 * Wait before the registration, in ms, counted from the `load` event or the last touch or key press. Readers who leave
 * soon download nothing extra, and what a reader requests is loaded first.
 */
const REST_MS = 10_000;
const EVENTS = ['load', 'pointerdown', 'keydown'];
let timer: ReturnType<typeof setTimeout>;

function restart() {
	clearTimeout(timer);
	timer = setTimeout(() => {
		for (const event of EVENTS) removeEventListener(event, restart);
		void registerWorker();
	}, REST_MS);
}

if (import.meta.env.PROD) for (const event of EVENTS) addEventListener(event, restart);
