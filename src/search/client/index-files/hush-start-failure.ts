/**
 * Keeps Pagefind’s failure to start out of the console. Pagefind 1.5 starts in a constructor whose promise nobody can
 * catch. The search that needs the index reports the failure to the reader, so the browser need not report it as an
 * error. No report of this fault is known: https://github.com/Pagefind/pagefind/issues
 */
export function hushStartFailure() {
	globalThis.addEventListener?.('unhandledrejection', (event) => {
		if (/Pagefind/.test(`${event.reason}`)) event.preventDefault();
	});
}
