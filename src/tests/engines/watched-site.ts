import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { serveFolder } from '#src/tools/serve/serve-folder.ts';

const SCRIPT = '/watch.js';

/**
 * Serves the built site with a script before all others in every page, that keeps what goes wrong in `faults`:
 * not every driver tells what its browser’s console says.
 */
export async function watchedSite(): Promise<{ origin: string; stop(): void }> {
	const site = await serveFolder('dist');
	const server = createServer((asked, answer) => {
		if (asked.url === SCRIPT) {
			answer.writeHead(200, { 'content-type': 'text/javascript' }).end(`(${watch})()`);
			return;
		}
		const headers = { ...asked.headers, 'accept-encoding': 'identity' };
		const forward = request(
			`${site.origin}${asked.url}`,
			// A connection that is used again may have been closed meanwhile.
			{ headers, agent: false },
			async (found) => {
				answer.writeHead(found.statusCode!, found.headers);
				if (!/^text\/html/.test(`${found.headers['content-type']}`)) return found.pipe(answer);
				const html = await text(found);
				return answer.end(html.replace('<head>', `<head><script src="${SCRIPT}"></script>`));
			},
		);
		forward.on('error', () => answer.destroy());
		asked.pipe(forward);
	}).listen(0, '127.0.0.1');
	await new Promise((ready) => server.once('listening', ready));
	const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return {
		origin,
		stop: () => {
			server.closeAllConnections();
			server.close();
			site.stop();
		},
	};
}

/** Runs in the page. */
function watch() {
	const faults: string[] = [];
	Object.assign(window, { faults });
	addEventListener(
		'error',
		({ message, target }) => {
			// Firefox says so of modules that are there already.
			if (target instanceof HTMLLinkElement && target.rel === 'modulepreload') return;
			const source = target instanceof HTMLElement ? target.outerHTML : '';
			faults.push(message ?? `not loaded: ${source}`);
		},
		true,
	);
	addEventListener('unhandledrejection', ({ reason }) => faults.push(`rejected: ${reason}`));
	document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
		faults.push(`${violatedDirective}: ${blockedURI}`),
	);
	console.error = (...said: unknown[]) => faults.push(said.join(' '));
}
