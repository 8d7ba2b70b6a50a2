import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type IncomingHttpHeaders } from 'node:http2';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { compressFolder } from '#src/hosting/compress-folder.ts';
import { setFileTimes } from '#src/hosting/file-times.ts';
import { findNginx, Nginx } from '#src/tools/serve/nginx.ts';
import { INVENTED_DIST, INVENTED_SUB_PATH_DIST } from '../support/invented-site.ts';

/** Matches a few files of each kind. Compressing a complete build would take longer than all the tests here. */
const SAMPLE =
	/^(?:_|404\.html|robots|feed|icon|card|[\w-]*$|about\/index|places\/[^/]*$|invented-ferry\/(?:index\.md|annotations|map\.json|crossing(?:\/|$))|pagefind\/[^/]*(?:\/[^/]*)?$)/;
const BUILDS = [
	{ where: 'at the root of a site', folder: INVENTED_DIST, base: '/' },
	{ where: 'in a folder', folder: INVENTED_SUB_PATH_DIST, base: '/some/folder/' },
];

test.describe.configure({ mode: 'serial' });
test.skip(() => !findNginx(), 'There is no nginx here, and Debian’s could not be installed.');

for (const { where, folder, base } of BUILDS) {
	test.describe(where, () => {
		let root: string;
		let nginx: Nginx;

		test.beforeAll(async () => {
			root = mkdtempSync(join(tmpdir(), 'tumen-site-'));
			const isSample = (path: string) =>
				SAMPLE.test(path.slice(folder.length + 1)) && !/\.(?:br|gz)$/.test(path);
			cpSync(folder, root, { recursive: true, filter: isSample, preserveTimestamps: true });
			await compressFolder(root);
			nginx = await Nginx.start(root, base);
		});
		test.afterAll(async () => {
			await nginx?.stop();
			rmSync(root, { recursive: true });
		});

		const file = (path: string) => readFileSync(join(root, path));
		const get = (path: string, headers: IncomingHttpHeaders = {}) =>
			request(nginx.origin, base + path, headers);

		test(
			`every response, also an error or a redirect, has the headers of _headers, ${where}`,
			{ tag: '@any-web-server' },
			async () => {
				const [, block] = /^\S+\n((?: {2}.*\n)+)/.exec(file('_headers').toString())!;
				const listed = block!.trim().split(/\n */);
				expect(listed.map((line) => line.split(':')[0])).toEqual([
					'Content-Security-Policy',
					'Cross-Origin-Opener-Policy',
					'Cross-Origin-Resource-Policy',
					'Permissions-Policy',
					'Referrer-Policy',
					'X-Content-Type-Options',
				]);
				for (const path of ['about/', 'about', 'nowhere/', 'icon.svg', 'places/places.geojson']) {
					const { headers } = await get(path);
					for (const line of listed) {
						const [name, value] = line.split(/: (.*)/);
						expect(headers[name!.toLowerCase()], `${name} of ${path}`).toBe(value);
					}
					expect(headers['strict-transport-security']).toBe('max-age=31536000');
					expect(headers['server']).toBe('nginx');
				}
			},
		);

		test(
			`a file that is missing or internal is answered with status 404 and the site’s own page, ${where}`,
			{ tag: '@any-web-server' },
			async () => {
				for (const path of [
					'nowhere/',
					'_astro/nothing.js',
					'_headers',
					'_redirects',
					'_nginx.conf',
				]) {
					const { status, headers, body } = await get(path);
					expect(status, path).toBe(404);
					expect(body.equals(file('404.html')), path).toBe(true);
					expect(headers['cache-control'], path).toBe('no-cache');
				}
			},
		);

		test(
			`an address without its final slash or over http redirects to the full one with its query, ${where}`,
			{ tag: '@any-web-server' },
			async () => {
				for (const [path, query] of [
					['about', ''],
					['invented-ferry/crossing', '?map=batumi&q=%3Cb%3E'],
				]) {
					const { status, headers } = await get(path! + query);
					expect(status).toBe(301);
					expect(headers['location']).toBe(`${base}${path}/${query}`);
				}
				const insecure = await fetch(`${nginx.httpOrigin}${base}about/?q=boat`, {
					redirect: 'manual',
				});
				expect(insecure.status).toBe(301);
				expect(insecure.headers.get('location')).toBe(`https://127.0.0.1${base}about/?q=boat`);
			},
		);

		test(
			`the address of a page that moved redirects to the new one with its query, ${where}`,
			{ tag: ['@any-web-server', '@permalinks-moved'] },
			async () => {
				for (const [path, target] of [
					['invented-ferry/voyage/', 'invented-ferry/crossing/'],
					['places/batum/', 'places/batumi/'],
				] as const) {
					const { status, headers } = await get(`${path}?map=poti`);
					expect(status, path).toBe(301);
					expect(headers['location'], path).toBe(`${base}${target}?map=poti`);
				}
			},
		);

		test(`a file that was compressed beforehand is sent compressed, and decompresses to the original, ${where}`, async () => {
			const { headers: plain, body } = await get('about/');
			expect(plain['content-encoding']).toBeUndefined();
			expect(body.equals(file('about/index.html'))).toBe(true);
			for (const [coding, extension, decompress] of [
				['br', 'br', brotliDecompressSync],
				['gzip', 'gz', gunzipSync],
			] as const) {
				if (coding === 'br' && !Nginx.hasBrotli) continue;
				for (const [path, name] of [
					['about/', 'about/index.html'],
					['feed.xml', 'feed.xml'],
					['invented-ferry/map.json', 'invented-ferry/map.json'],
					['places/places.geojson', 'places/places.geojson'],
				] as const) {
					const { headers, body: sent } = await get(path, { 'accept-encoding': coding });
					expect(headers['content-encoding'], path).toBe(coding);
					expect(headers['vary'], path).toMatch(/accept-encoding/i);
					expect(sent.equals(file(`${name}.${extension}`)), path).toBe(true);
					expect(decompress(sent).equals(file(name)), path).toBe(true);
				}
			}
			expect((await get('card.png', { 'accept-encoding': 'br, gzip' })).headers).not.toHaveProperty(
				'content-encoding',
			);
		});

		test(`a request about a copy that is still current is answered with status 304, ${where}`, async () => {
			for (const coding of ['identity', 'gzip']) {
				const accepted = { 'accept-encoding': coding };
				const { headers } = await get('about/', accepted);
				for (const [name, value] of [
					['if-none-match', headers.etag],
					['if-modified-since', headers['last-modified']],
				] as const) {
					const again = await get('about/', { ...accepted, [name]: value });
					expect(again.status, `${name}, ${coding}`).toBe(304);
					expect(again.body).toHaveLength(0);
				}
				const other = await get('about/', { ...accepted, 'if-none-match': '"other"' });
				expect(other.status).toBe(200);
			}
		});

		test(
			`a reader’s copy of a page is still current after a rebuild that did not change the page, ${where}`,
			{ tag: '@any-web-server' },
			async () => {
				const codings = ['identity', 'gzip', 'br'];
				const tagOf = async (coding: string) =>
					(await get('about/', { 'accept-encoding': coding })).headers.etag;
				const tags = await Promise.all(codings.map(tagOf));
				writeFileSync(join(root, 'about/index.html'), file('about/index.html'));
				setFileTimes(join(root, 'about'));
				await compressFolder(join(root, 'about'));
				expect(await Promise.all(codings.map(tagOf))).toEqual(tags);
			},
		);

		test(`files with a hash in their name may be cached for a year, all others are revalidated, ${where}`, async () => {
			const html = file('about/index.html').toString();
			const [script] = /_astro\/[^"]+\.js/.exec(html)!;
			const [font] = /_astro\/[^"]+\.woff2/.exec(html)!;
			const [meta] = globSync('pagefind/invented-ferry/*.pf_meta', { cwd: folder });
			for (const path of [script, font, meta!]) {
				const { status, headers } = await get(path);
				expect(status, path).toBe(200);
				expect(headers['cache-control'], path).toBe('public, max-age=31536000, immutable');
			}
			for (const path of [
				'about/',
				'sw.js',
				'pagefind/invented-ferry/vocabulary.json',
				'icon.svg',
			]) {
				expect((await get(path)).headers['cache-control'], path).toBe('no-cache');
			}
		});

		test(
			`each kind of file is sent with its own content type, ${where}`,
			{ tag: '@any-web-server' },
			async () => {
				const html = file('about/index.html').toString();
				const types = {
					'about/': 'text/html; charset=utf-8',
					[/_astro\/[^"]+\.js/.exec(html)![0]]: 'text/javascript; charset=utf-8',
					[/_astro\/[^"]+\.woff2/.exec(html)![0]]: 'font/woff2',
					'icon.svg': 'image/svg+xml',
					'card.png': 'image/png',
					'robots.txt': 'text/plain; charset=utf-8',
					'feed.xml': 'application/xml; charset=utf-8',
					'invented-ferry/map.json': 'application/json',
					'invented-ferry/index.md': 'text/markdown; charset=utf-8',
					'invented-ferry/annotations.jsonld': 'application/ld+json',
					'invented-ferry/crossing/citation.bib': 'application/x-bibtex; charset=utf-8',
					'places/places.geojson': 'application/geo+json',
					'places/measures.csv': 'text/csv; charset=utf-8',
					// The file is compressed already, and Pagefind’s script decompresses it.
					'pagefind/invented-ferry/wasm.en.pagefind': 'application/octet-stream',
				};
				for (const [path, type] of Object.entries(types)) {
					const { status, headers } = await get(path, { 'accept-encoding': 'br' });
					expect([status, headers['content-type']], path).toEqual([200, type]);
				}
			},
		);
	});
}

/** Sends a request over HTTP/2. The body is returned as it was sent: compressed bytes stay compressed. */
function request(origin: string, path: string, headers: IncomingHttpHeaders) {
	const session = connect(origin, { rejectUnauthorized: false });
	return new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>(
		(resolve, reject) => {
			session.on('error', reject);
			const stream = session.request({ ...headers, ':path': path });
			const parts: Buffer[] = [];
			let answer: IncomingHttpHeaders = {};
			stream.on('response', (received) => {
				answer = received;
			});
			stream.on('data', (part: Buffer) => parts.push(part));
			stream.on('error', reject);
			stream.on('end', () =>
				resolve({ status: Number(answer[':status']), headers: answer, body: Buffer.concat(parts) }),
			);
			stream.end();
		},
	).finally(() => session.close());
}
