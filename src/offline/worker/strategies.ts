import { Strategy, type StrategyHandler } from 'workbox-strategies';
import { cacheResponse, findCached, isIntact } from './caches.ts';

/** Longest wait for the network, in ms. After it the reader gets a cached copy, if there is one. */
const TIMEOUT_MS = 4000;

/** Strategy for files that never change: the cached copy, or the network if the copy is missing or damaged. */
export class CacheFirst extends Strategy {
	protected override async _handle(request: Request, handler: StrategyHandler) {
		const copy = await findCached(request.url);
		if (await isIntact(request.url, copy)) return copy;
		const fresh = await handler.fetch(request).catch(() => undefined);
		if (!fresh?.ok) return copy ?? fresh ?? Response.error();
		void handler.waitUntil(cacheResponse(request.url, fresh.clone()));
		return fresh;
	}
}

/** Strategy for everything else: the network, or a cached fallback if it fails, is late or returns a 5xx status. */
export class NetworkFirst extends Strategy {
	readonly #fallback: (request: Request) => Promise<Response | undefined>;
	readonly #lastResort: () => Promise<Response>;

	/**
	 * @param fallback Finds a cached response to the request, if there is one.
	 * @param lastResort Makes the response when there is neither a network nor a fallback.
	 */
	constructor(
		fallback: (request: Request) => Promise<Response | undefined> = ({ url }) => findCached(url),
		lastResort: () => Promise<Response> = async () => Response.error(),
	) {
		super();
		this.#fallback = fallback;
		this.#lastResort = lastResort;
	}

	protected override async _handle(request: Request, handler: StrategyHandler) {
		const response = handler.fetch(request).catch(() => undefined);
		const usable = response.then((fresh) => {
			if (!fresh || fresh.status >= 500) return undefined;
			void handler.waitUntil(cacheResponse(request.url, fresh.clone()));
			return fresh;
		});
		const timeout = new Promise<undefined>((resolve) => setTimeout(resolve, TIMEOUT_MS));
		return (
			(await Promise.race([usable, timeout])) ??
			(await this.#fallback(request)) ??
			(await response) ??
			(await this.#lastResort())
		);
	}
}
