import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** `off` breaks every connection; `hung` does not answer until the next switch; `broken` answers 503. */
type State = 'on' | 'off' | 'hung' | 'broken';

/**
 * Stands before a server that runs, on a port of its own, and can be switched off, made to hang, and be given other
 * files: what a service worker sees of a network that fails, and of a site that is published anew.
 */
export class SwitchableServer {
	/** Texts answered instead of the site’s files, by path; undefined for a file that is gone. */
	readonly changed = new Map<string, string | undefined>();
	/** The paths asked for, with their queries. */
	readonly asked: string[] = [];
	readonly #server: Server;
	#state: State = 'on';

	/**
	 * @param origin Of the server behind it: `http://127.0.0.1:4327`.
	 * @param headers Added to every answer.
	 */
	constructor(origin: string, headers: Record<string, string> = {}) {
		this.#server = createServer((asked, answer) => {
			if (this.#state === 'off') return asked.socket.destroy();
			if (this.#state === 'hung') return;
			if (this.#state === 'broken') return answer.writeHead(503).end('Broken');
			const path = asked.url!;
			this.asked.push(path);
			const { pathname } = new URL(path, origin);
			if (this.changed.has(pathname)) {
				const text = this.changed.get(pathname);
				const type = pathname.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
				const status = text === undefined ? 404 : 200;
				return answer.writeHead(status, { 'content-type': type, ...headers }).end(text);
			}
			// Compressing again what a service worker fetches anew would take most of the time.
			const plain = { ...asked.headers, 'accept-encoding': 'identity' };
			return asked.pipe(
				request(new URL(path, origin), { headers: plain }, (found) => {
					answer.writeHead(found.statusCode!, { ...found.headers, ...headers });
					found.pipe(answer);
				}),
			);
		});
	}

	/** Changes what is answered, and ends every connection there is. */
	switch(state: State): void {
		this.#state = state;
		this.#server.closeAllConnections();
	}

	/** @returns The origin it answers at. */
	async start(): Promise<string> {
		await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
		return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
	}

	stop(): void {
		this.#server.closeAllConnections();
		this.#server.close();
	}
}
