import { Strategy, type StrategyHandler } from 'workbox-strategies';
import { findKept, isWhole, keep } from './store.ts';

/** How long a reader waits for the network when there is a copy, in milliseconds. */
const PATIENCE = 4000;

/** For files that never change: the copy, and the network where there is none or it is damaged. */
export class CopyFirst extends Strategy {
	protected override async _handle(request: Request, handler: StrategyHandler) {
		const copy = await findKept(request.url);
		if (await isWhole(request.url, copy)) return copy;
		const fresh = await handler.fetch(request).catch(() => undefined);
		if (!fresh?.ok) return copy ?? fresh ?? Response.error();
		void handler.waitUntil(keep(request.url, fresh.clone()));
		return fresh;
	}
}

/** For all else: the network; a stand-in where it fails, is late, or the server is in trouble. */
export class NetworkFirst extends Strategy {
	readonly #standIn: (request: Request) => Promise<Response | undefined>;
	readonly #lastResort: () => Promise<Response>;

	/**
	 * @param standIn What is kept that can answer the request.
	 * @param lastResort What is answered when there is neither network nor stand-in.
	 */
	constructor(
		standIn: (request: Request) => Promise<Response | undefined> = ({ url }) => findKept(url),
		lastResort: () => Promise<Response> = async () => Response.error(),
	) {
		super();
		this.#standIn = standIn;
		this.#lastResort = lastResort;
	}

	protected override async _handle(request: Request, handler: StrategyHandler) {
		const answer = handler.fetch(request).catch(() => undefined);
		const usable = answer.then((response) => {
			if (!response || response.status >= 500) return undefined;
			void handler.waitUntil(keep(request.url, response.clone()));
			return response;
		});
		const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
		return (
			(await Promise.race([usable, late])) ??
			(await this.#standIn(request)) ??
			(await answer) ??
			(await this.#lastResort())
		);
	}
}
