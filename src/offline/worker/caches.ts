import { PrecacheController } from 'workbox-precaching';
import { hasHashedName } from '../hashed-name.ts';
import type { PrecacheList } from '../precache-list.ts';
import { fileCacheKey } from './address.ts';
import { scope } from './scope.ts';

/** List of precached files. `offlineIntegration` inserts it when it bundles the worker. */
declare const PRECACHE_LIST: PrecacheList;

/** Names of the caches for visited pages and files that are not precached. */
const VISITED = { pages: `visited-pages ${scope}`, files: `visited-files ${scope}` };
/** Largest number of entries in these caches; the oldest are deleted. */
const MAX_VISITED = { pages: 60, files: 100 };

const hashes = new Map(PRECACHE_LIST.map(([path, hash]) => [new URL(path, scope).href, hash]));

/** The precache: filled when the worker is installed, replaced when the next version of the worker is activated. */
export const precache = new PrecacheController();
precache.addToCacheList(
	[...hashes].map(([url, hash]) => ({ url, revision: hasHashedName(url) ? null : hash })),
);

/** Returns true if a page or file is in the list of precached files. */
export const isPrecached = (url: string): boolean => hashes.has(fileCacheKey(url));

/**
 * Finds the copy of a page or file: in the precache of this version, otherwise in any cache. The other caches matter
 * because the next version may be installed already, and open pages still request files of the previous version.
 */
export async function findCached(url: string): Promise<Response | undefined> {
	const address = fileCacheKey(url);
	return (
		(await precache.matchPrecache(address)) ??
		(await caches.match(address, { ignoreSearch: true, ignoreVary: true }))
	);
}

/**
 * Caches a response of the server if its status is 200 and it was not redirected. A precached file is replaced only
 * if its copy is missing or damaged. If the browser cannot store the response, nothing happens.
 */
export async function cacheResponse(url: string, response: Response): Promise<void> {
	const isPage = /^text\/html/.test(response.headers.get('content-type') ?? '');
	const key = precache.getCacheKeyForURL(fileCacheKey(url));
	try {
		if (response.status === 200 && !response.redirected) {
			if (!key) await cacheVisited(isPage ? 'pages' : 'files', fileCacheKey(url), response);
			else if (!(await isIntact(url, await precache.matchPrecache(fileCacheKey(url))))) {
				await (await caches.open(precache.strategy.cacheName)).put(key, response);
			}
		}
		// A body that nobody reads would keep its connection open.
		if (!response.bodyUsed) await response.body?.cancel();
	} catch {
		// The disk is full, or the browser no longer allows storage.
	}
}

async function cacheVisited(kind: 'pages' | 'files', url: string, response: Response) {
	const cache = await caches.open(VISITED[kind]);
	await cache.put(url, response);
	const oldest = (await cache.keys()).slice(0, -MAX_VISITED[kind]);
	await Promise.all(oldest.map((request) => cache.delete(request)));
}

/** Returns true if there is a copy and, for a precached file, its content has the expected hash. */
export async function isIntact(url: string, copy: Response | undefined): Promise<boolean> {
	const hash = hashes.get(fileCacheKey(url));
	if (!copy || !hash) return Boolean(copy);
	try {
		const digest = await crypto.subtle.digest('SHA-256', await copy.clone().arrayBuffer());
		const digits = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0'));
		return digits.join('').startsWith(hash);
	} catch {
		return false;
	}
}

/** Fetches precached files that are missing: a browser short of space may have deleted them. */
export async function refillPrecache(): Promise<void> {
	const cache = await caches.open(precache.strategy.cacheName);
	const present = new Set((await cache.keys()).map(({ url }) => url));
	for (const [url, key] of precache.getURLsToCacheKeys()) {
		if (!present.has(key)) await cacheResponse(url, await fetch(url));
	}
}

/**
 * Copies scripts, fonts and grounds of maps of the previous version to the cache of visited files before the precache is
 * replaced: visited pages of that version still need them.
 */
export async function saveOldFiles(): Promise<void> {
	const cache = await caches.open(precache.strategy.cacheName);
	for (const request of await cache.keys()) {
		if (isPrecached(request.url) || !/\/(?:_astro|map)\//.test(request.url)) continue;
		const response = await cache.match(request);
		if (response) await cacheResponse(request.url, response);
	}
}

/** Returns every cached page outside the precache, the latest first. */
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
