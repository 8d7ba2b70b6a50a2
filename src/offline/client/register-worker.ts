/** The part of the Network Information API used here; not every browser has it. */
interface Connection {
	saveData?: boolean;
	effectiveType?: string;
}

/** The part of the Trusted Types API used here. TypeScript’s types do not include it, and not every browser has it. */
interface TrustedTypes {
	createPolicy<Rules extends { createScriptURL(input: string): string }>(
		name: string,
		rules: Rules,
	): Rules;
}

/**
 * Registers the service worker that caches the edition for reading offline. Does nothing if the browser asks sites to
 * save data or reports a 2G connection. Without the worker the site needs a network, like any other.
 */
async function registerWorker(): Promise<void> {
	const connection = (navigator as { connection?: Connection }).connection;
	if (connection?.saveData || /2g/.test(`${connection?.effectiveType}`)) return;
	try {
		// The site’s only Trusted Types policy. It ignores its input and always returns the worker’s address.
		const rules = { createScriptURL: (_input: string) => `${import.meta.env.BASE_URL}sw.js` };
		const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
		const policy = trustedTypes?.createPolicy('offline', rules) ?? rules;
		await navigator.serviceWorker.register(policy.createScriptURL(''));
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
