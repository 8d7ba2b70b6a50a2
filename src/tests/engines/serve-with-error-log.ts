import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { serveFolder } from '#src/tools/serve/serve-folder.ts';
import { INVENTED_DIST } from '../support/invented-site.ts';

const SCRIPT = '/watch.js';

/**
 * Serves the built site of the invented edition on a free port, with one more script at the start of every page. The
 * script collects the page’s errors in `window.faults`, because not every driver gives access to the browser’s console.
 */
export async function serveWithErrorLog(): Promise<{ origin: string; stop(): void }> {
	const site = await serveFolder(INVENTED_DIST);
	const server = createServer((incoming, outgoing) => {
		if (incoming.url === SCRIPT) {
			outgoing.writeHead(200, { 'content-type': 'text/javascript' }).end(`(${collectErrors})()`);
			return;
		}
		const headers = { ...incoming.headers, 'accept-encoding': 'identity' };
		const forward = request(
			`${site.origin}${incoming.url}`,
			// A reused connection may have been closed in the meantime.
			{ headers, agent: false },
			async (upstream) => {
				outgoing.writeHead(upstream.statusCode!, upstream.headers);
				if (!/^text\/html/.test(`${upstream.headers['content-type']}`))
					return upstream.pipe(outgoing);
				const html = await text(upstream);
				return outgoing.end(html.replace('<head>', `<head><script src="${SCRIPT}"></script>`));
			},
		);
		forward.on('error', () => outgoing.destroy());
		incoming.pipe(forward);
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

/** Runs in the page: collects errors, rejections and policy violations in `window.faults`. */
function collectErrors() {
	const faults: string[] = [];
	Object.assign(window, { faults });
	addEventListener(
		'error',
		({ message, target }) => {
			// Firefox reports this for preloaded modules that it has already.
			if (target instanceof HTMLLinkElement && target.rel === 'modulepreload') return;
			// WebKit reports this whenever a media query changes the size of an observed element, in the same frame.
			if (message?.startsWith('ResizeObserver loop')) return;
			const source = target instanceof HTMLElement ? target.outerHTML : '';
			faults.push(message ?? `not loaded: ${source}`);
		},
		true,
	);
	addEventListener('unhandledrejection', ({ reason }) => faults.push(`rejected: ${reason}`));
	document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
		faults.push(`${violatedDirective}: ${blockedURI}`),
	);
	console.error = (...values: unknown[]) => faults.push(values.join(' '));
}
