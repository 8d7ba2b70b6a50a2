import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** WebAssembly is Pagefind's. */
const SCRIPTS = "'self' 'wasm-unsafe-eval'";
const REST =
	"default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; object-src 'none'";

/**
 * Astro integration: puts a Content-Security-Policy into every built page that allows only the site itself
 * and, by their hashes, what is inlined in that page; and writes `_headers` with one policy for all pages,
 * for hosts that read that file. (Astro's own feature lists the hashes of all pages in each: 1.3 kB more.)
 */
export const contentSecurityPolicy = (): AstroIntegration => ({
	name: 'content-security-policy',
	hooks: {
		'astro:build:done': ({ dir, logger }) => {
			const root = fileURLToPath(dir);
			const all: Inlined = { scripts: [], styles: [] };
			for (const page of globSync('**/*.html', { cwd: root })) {
				const html = readFileSync(`${root}/${page}`, 'utf8');
				const inlined = hashInlined(html);
				all.scripts.push(...inlined.scripts);
				all.styles.push(...inlined.styles);
				const meta = `<meta http-equiv="content-security-policy" content="${policy(inlined)}">`;
				writeFileSync(`${root}/${page}`, html.replace(/<meta charset="?utf-8"?>/i, `$&${meta}`));
			}
			const header = `${policy(all)}; frame-ancestors 'self'`;
			writeFileSync(`${root}/_headers`, `/*\n  Content-Security-Policy: ${header}\n`);
			logger.info('policy in every page and in _headers');
		},
	},
});

/** Sources for `script-src` and `style-src`. */
export interface Inlined {
	scripts: string[];
	styles: string[];
}

/** The hashes of all scripts and styles that stand in a page’s own HTML. */
export function hashInlined(html: string): Inlined {
	const texts = (pattern: RegExp) =>
		[...html.matchAll(pattern)].map((match) => `'sha256-${sha256(match[1]!)}'`);
	return {
		scripts: texts(/<script(?![^>]*\ssrc=)(?![^>]*application\/)[^>]*>(.*?)<\/script>/gs),
		styles: texts(/<style[^>]*>(.*?)<\/style>/gs),
	};
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');

function policy({ scripts, styles }: Inlined): string {
	const list = (first: string, hashes: readonly string[]) => [first, ...new Set(hashes)].join(' ');
	return `${REST}; script-src ${list(SCRIPTS, scripts)}; style-src ${list("'self'", styles)}`;
}
