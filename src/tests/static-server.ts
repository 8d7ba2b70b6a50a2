import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { parseArgs } from 'node:util';
import { createBrotliCompress } from 'node:zlib';
import { CONTENT_TYPES } from '../lib/content-types.ts';

/**
 * Serves a built site as a plain web server would: `node static-server.ts dist --port 4327 --base /some/folder/`.
 * Folders answer with their index.html, everything missing with 404.html and status 404; text is compressed.
 */
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { port: { type: 'string' }, base: { type: 'string', default: '/' } },
});
const root = positionals[0]!;

const TYPES: Record<string, string> = {
	...CONTENT_TYPES,
	'.css': 'text/css',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.wasm': 'application/wasm',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml; charset=utf-8',
};

createServer((request, response) => {
	const { pathname } = new URL(request.url ?? '/', 'http://localhost');
	const file = pathname.startsWith(values.base)
		? find(pathname.slice(values.base.length))
		: undefined;
	const sent = file ?? join(root, '404.html');
	const type = TYPES[extname(sent)] ?? 'application/octet-stream';
	const compressed =
		/text|json|xml|svg|wasm|bibtex/.test(type) &&
		/\bbr\b/.test(`${request.headers['accept-encoding']}`);
	response.writeHead(file ? 200 : 404, {
		'content-type': type,
		...(compressed ? { 'content-encoding': 'br' } : {}),
		...(sent.includes('/_astro/') ? { 'cache-control': 'max-age=31536000, immutable' } : {}),
	});
	const content = createReadStream(sent);
	if (compressed) content.pipe(createBrotliCompress()).pipe(response);
	else content.pipe(response);
}).listen(Number(values.port), '127.0.0.1');

/** The file that answers a path below the base; undefined if there is none, or the path is no path. */
function find(path: string): string | undefined {
	try {
		const file = join(root, normalize(`/${decodeURIComponent(path)}`));
		if (!existsSync(file)) return undefined;
		if (!statSync(file).isDirectory()) return file;
		const index = join(file, 'index.html');
		return existsSync(index) ? index : undefined;
	} catch {
		return undefined;
	}
}
