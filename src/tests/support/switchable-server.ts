import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** `off` breaks every connection, `hung` does not answer until the next switch, `broken` answers with status 503. */
type State = 'on' | 'off' | 'hung' | 'broken';

/**
 * A proxy before a running server, on a port of its own. A test can switch it off, make it hang, and replace files, to
 * show the service worker a failing network or a site that is published again.
 */
export class SwitchableServer {
	/** Texts that are sent instead of the site’s files, by path; undefined answers with status 404. */
	readonly replacedFiles = new Map<string, string | undefined>();
	/** Paths of all requests so far, with their queries. */
	readonly requestedPaths: string[] = [];
	readonly #server: Server;
	#state: State = 'on';

	/**
	 * @param origin Origin of the server behind the proxy, such as `http://127.0.0.1:4327`.
	 * @param headers Headers that are added to every response.
	 */
	constructor(origin: string, headers: Record<string, string> = {}) {
		this.#server = createServer((incoming, outgoing) => {
			if (this.#state === 'off') return incoming.socket.destroy();
			if (this.#state === 'hung') return;
			if (this.#state === 'broken') return outgoing.writeHead(503).end('Broken');
			const path = incoming.url!;
			this.requestedPaths.push(path);
			const { pathname } = new URL(path, origin);
			if (this.replacedFiles.has(pathname)) {
				const text = this.replacedFiles.get(pathname);
				const type = pathname.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
				const status = text === undefined ? 404 : 200;
				return outgoing.writeHead(status, { 'content-type': type, ...headers }).end(text);
			}
			// Compressing the files of every installation again would take most of the time.
			const plain = { ...incoming.headers, 'accept-encoding': 'identity' };
			return incoming.pipe(
				request(new URL(path, origin), { headers: plain }, (upstream) => {
					outgoing.writeHead(upstream.statusCode!, { ...upstream.headers, ...headers });
					upstream.pipe(outgoing);
				}),
			);
		});
	}

	/** Changes the state, and closes all open connections. */
	switch(state: State): void {
		this.#state = state;
		this.#server.closeAllConnections();
	}

	/** @returns The origin of the proxy. */
	async start(): Promise<string> {
		await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
		return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
	}

	stop(): void {
		this.#server.closeAllConnections();
		this.#server.close();
	}
}
