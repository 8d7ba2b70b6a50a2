/*
 * The way out. Published as `sw.js` at the site’s root, in place of the worker, this removes the worker and all that
 * it kept from every browser that comes by; the pages go on as they are. `npm run dev` answers with it too, so that
 * a worker left by `npm start` at the same address does not stand between an editor and the text.
 */
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
	const forget = async () => {
		for (const name of await caches.keys()) {
			if (name.endsWith(self.registration.scope)) await caches.delete(name);
		}
		await self.registration.unregister();
	};
	event.waitUntil(forget());
});
