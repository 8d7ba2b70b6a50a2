import { PrecacheController } from 'workbox-precaching';
import { hasHashedName } from '../hashed-name.ts';
import type { KeptFiles } from '../kept-files.ts';
import { addressOf } from './address.ts';
import { scope } from './scope.ts';

declare const KEPT_FILES: KeptFiles;

/** Pages and files that readers came by, beyond what is kept from the start; the oldest give way. */
const VISITED = { pages: `visited-pages ${scope}`, files: `visited-files ${scope}` };
const MOST = { pages: 60, files: 100 };

const hashes = new Map(KEPT_FILES.map(([path, hash]) => [new URL(path, scope).href, hash]));

/** What is kept from the start: taken at install, replaced when the next version of the worker takes over. */
export const precache = new PrecacheController();
precache.addToCacheList(
	[...hashes].map(([url, hash]) => ({ url, revision: hasHashedName(url) ? null : hash })),
);

/** True of what is kept from the start. */
export const isPrecached = (url: string): boolean => hashes.has(addressOf(url));

/**
 * The copy of a page or file: from the version that is kept whole, else from wherever it is kept
 * (the next version may lie ready, and files of the last are still asked for by its pages).
 */
export async function findKept(url: string): Promise<Response | undefined> {
	const address = addressOf(url);
	return (
		(await precache.matchPrecache(address)) ??
		(await caches.match(address, { ignoreSearch: true, ignoreVary: true }))
	);
}

/** Keeps an answer of the server, if it is a good one; what cannot be stored is not kept, and nobody is told. */
export async function keep(url: string, response: Response): Promise<void> {
	const isPage = /^text\/html/.test(response.headers.get('content-type') ?? '');
	const key = precache.getCacheKeyForURL(addressOf(url));
	try {
		if (response.status === 200 && !response.redirected) {
			if (!key) await keepVisited(isPage ? 'pages' : 'files', addressOf(url), response);
			else if (!(await isWhole(url, await precache.matchPrecache(addressOf(url))))) {
				await (await caches.open(precache.strategy.cacheName)).put(key, response);
			}
		}
		// What is not read to its end would hold its connection.
		if (!response.bodyUsed) await response.body?.cancel();
	} catch {
		// The disk is full, or storage was withdrawn.
	}
}

async function keepVisited(kind: 'pages' | 'files', url: string, response: Response) {
	const cache = await caches.open(VISITED[kind]);
	await cache.put(url, response);
	const oldest = (await cache.keys()).slice(0, -MOST[kind]);
	await Promise.all(oldest.map((request) => cache.delete(request)));
}

/** True if a copy is there and, where it is known what it must be, undamaged. */
export async function isWhole(url: string, copy: Response | undefined): Promise<boolean> {
	const hash = hashes.get(addressOf(url));
	if (!copy || !hash) return Boolean(copy);
	try {
		const digest = await crypto.subtle.digest('SHA-256', await copy.clone().arrayBuffer());
		const digits = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0'));
		return digits.join('').startsWith(hash);
	} catch {
		return false;
	}
}

/** Fetches again what of the files kept from the start has gone: a browser short of space may have dropped them. */
export async function refill(): Promise<void> {
	const cache = await caches.open(precache.strategy.cacheName);
	const there = new Set((await cache.keys()).map(({ url }) => url));
	for (const [url, key] of precache.getURLsToCacheKeys()) {
		if (!there.has(key)) await keep(url, await fetch(url));
	}
}

/** Before the files of the last version go: those that its pages, where visited, will ask for are kept with them. */
export async function keepOldFiles(): Promise<void> {
	const cache = await caches.open(precache.strategy.cacheName);
	for (const request of await cache.keys()) {
		if (isPrecached(request.url) || !request.url.includes('/_astro/')) continue;
		const response = await cache.match(request);
		if (response) await keep(request.url, response);
	}
}

/** Every page that was kept because it was visited, the latest first. */
export async function visitedPages(): Promise<{ url: string; html: string }[]> {
	const cache = await caches.open(VISITED.pages);
	const requests = [...(await cache.keys())].reverse();
	return Promise.all(
		requests.map(async ({ url }) => ({
			url,
			html: (await (await cache.match(url))?.text()) ?? '',
		})),
	);
}
