import { registerRoute } from 'workbox-routing';
import { hasHashedName } from '../hashed-name.ts';
import { cacheResponse, isPrecached, precache, refillPrecache, saveOldFiles } from './caches.ts';
import { fallbackForPage, offlinePage } from './page-fallback.ts';
import { scope, worker } from './scope.ts';
import { CacheFirst, NetworkFirst } from './strategies.ts';

/*
 * The service worker. It never takes over an open page: a page uses the version that it was opened with, and the next
 * version waits until all pages of the previous one are closed. Pages come from the network first, so readers do not
 * depend on that wait to see the current text.
 */
worker.addEventListener('install', (event) => {
	event.waitUntil(Promise.all([precache.install(event), cacheOpenPages()]));
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(worker.registration.navigationPreload?.enable());
	event.waitUntil(saveOldFiles().then(() => precache.activate(event)));
});

const inScope = (url: URL) => url.href.startsWith(scope);
const pages = new NetworkFirst(fallbackForPage, offlinePage);
let refilling: Promise<void> | undefined;

registerRoute(
	({ request, url }) => request.mode === 'navigate' && inScope(url),
	(options) => {
		const page = pages.handle(options);
		refilling ??= page
			.then(refillPrecache)
			.catch(() => {})
			.finally(() => {
				refilling = undefined;
			});
		options.event.waitUntil(refilling);
		return page;
	},
);
registerRoute(({ url }) => inScope(url) && hasHashedName(url.pathname), new CacheFirst());
registerRoute(
	({ url }) =>
		isPrecached(url.href) ||
		(inScope(url) && /\/(?:map|card|vocabulary(?:-\w+)?)\.json$/.test(url.pathname)),
	new NetworkFirst(),
);

/** Caches the pages that are open when the worker is installed, because they were loaded without it. */
async function cacheOpenPages(): Promise<void> {
	const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	for (const { url } of pages) {
		try {
			if (inScope(new URL(url)) && !isPrecached(url)) await cacheResponse(url, await fetch(url));
		} catch {
			// The page is cached at its next visit.
		}
	}
}
