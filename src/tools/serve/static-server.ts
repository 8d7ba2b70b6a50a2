import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { parseArgs } from 'node:util';
import { constants, createBrotliCompress } from 'node:zlib';
import { CONTENT_TYPES, isText } from '#src/hosting/content-types.ts';

/**
 * Serves a built site as a plain web server would: `node static-server.ts dist --port 4327 --base /some/folder/`.
 * A folder answers with its index.html, a missing file with 404.html and status 404. Text is compressed.
 * Every response has the headers that the site’s `_headers` sets for it.
 */
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { port: { type: 'string' }, base: { type: 'string', default: '/' } },
});
const root = positionals[0]!;

/** Brotli’s best quality would take most of a test’s time: 0.6 s for an interview. */
const FAST_BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

const rules = readRules(readFileSync(join(root, '_headers'), 'utf8'));

createServer((request, response) => {
	const { pathname } = new URL(request.url ?? '/', 'http://localhost');
	const file = pathname.startsWith(values.base)
		? find(pathname.slice(values.base.length))
		: undefined;
	const sent = file ?? join(root, '404.html');
	const type = CONTENT_TYPES[extname(sent)] ?? 'application/octet-stream';
	const compressed = isText(type) && /\bbr\b/.test(`${request.headers['accept-encoding']}`);
	response.writeHead(file ? 200 : 404, {
		'content-type': type,
		...(compressed ? { 'content-encoding': 'br' } : {}),
		...Object.assign(
			{},
			...rules.filter(({ path }) => path.test(pathname)).map(({ headers }) => headers),
		),
	});
	const content = createReadStream(sent);
	if (compressed) content.pipe(createBrotliCompress(FAST_BROTLI)).pipe(response);
	else content.pipe(response);
}).listen(Number(values.port), '127.0.0.1');

/** Returns the file that answers a path below the base; undefined if there is none or the path cannot be decoded. */
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

/** Reads `_headers` like the hosts that support it: a path, in which `*` matches anything, then indented headers. */
function readRules(text: string): { path: RegExp; headers: Record<string, string> }[] {
	return [...text.matchAll(/^(\S+)\n((?: {2}.*\n)+)/gm)].map(([, path, lines]) => ({
		path: new RegExp(`^${RegExp.escape(path!).replaceAll('\\*', '.*')}$`),
		headers: Object.fromEntries(
			[...lines!.matchAll(/(\S+): (.*)/g)].map(([, name, value]) => [name!.toLowerCase(), value!]),
		),
	}));
}
