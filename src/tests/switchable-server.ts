import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Stands before a server that runs, on a port of its own, and can be switched off, made to hang, and be given other
 * files: what a service worker sees of a network that fails, and of a site that is published anew.
 */
export class SwitchableServer {
	/** `off` breaks every connection; `hung` accepts and never answers. */
	state: 'on' | 'off' | 'hung' = 'on';
	/** Files that are answered instead of the site’s: text by path; undefined for one that is gone. */
	readonly changed = new Map<string, string | undefined>();
	/** The paths asked for, with their queries. */
	readonly asked: string[] = [];
	readonly #server: Server;

	/** @param origin Of the server behind it: `http://127.0.0.1:4327`. */
	constructor(origin: string) {
		this.#server = createServer((asked, answer) => {
			if (this.state === 'off') return asked.socket.destroy();
			if (this.state === 'hung') return;
			const path = asked.url!;
			this.asked.push(path);
			const { pathname } = new URL(path, origin);
			if (this.changed.has(pathname)) {
				const text = this.changed.get(pathname);
				const type = pathname.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
				return answer.writeHead(text === undefined ? 404 : 200, { 'content-type': type }).end(text);
			}
			const { headers } = asked;
			return asked.pipe(
				request(new URL(path, origin), { headers }, (found) => {
					answer.writeHead(found.statusCode!, found.headers);
					found.pipe(answer);
				}),
			);
		});
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
