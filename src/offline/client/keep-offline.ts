/** What browsers tell of the network, where they do. */
interface Link {
	saveData?: boolean;
	effectiveType?: string;
}

/** What browsers that know Trusted Types have; TypeScript does not know them yet. */
interface TrustedTypes {
	createPolicy<Rules extends { createScriptURL(asked: string): string }>(
		name: string,
		rules: Rules,
	): Rules;
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
		// The site’s one policy for Trusted Types: whatever it is asked for, this is the script.
		const rules = { createScriptURL: (_asked: string) => `${import.meta.env.BASE_URL}sw.js` };
		const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
		const policy = trustedTypes?.createPolicy('offline', rules) ?? rules;
		await navigator.serviceWorker.register(policy.createScriptURL(''));
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
