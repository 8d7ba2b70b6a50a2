/*
 * Kill switch for the service worker. If this file is published as `sw.js` at the site’s root, in place of the worker,
 * it unregisters the worker and deletes its caches in every browser that visits the site. The pages work as before.
 * `npm run dev` also serves this file as `sw.js`. Otherwise a worker that `npm start` left at the same address could
 * show an editor an old text.
 */
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
	const unregister = async () => {
		for (const name of await caches.keys()) {
			if (name.endsWith(self.registration.scope)) await caches.delete(name);
		}
		await self.registration.unregister();
	};
	event.waitUntil(unregister());
});
