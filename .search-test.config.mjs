// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { unified } from '@astrojs/markdown-remark';
import { pagefindIntegration } from './src/search/pagefind-integration.ts';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { currentCatalog } from './src/edition/current.ts';
import { liveContent } from './src/edition/live-content.ts';
import { EARLY_THEME } from './src/lib/early-theme.ts';
import { rehypeLang } from './src/markdown/rehype-lang.ts';
import { remarkCitations } from './src/markdown/remark-citations.ts';
import { remarkLinks } from './src/markdown/remark-links.ts';
import { remarkNotes } from './src/markdown/remark-notes.ts';
import { writeHeaders } from './src/tools/write-headers.ts';

const { origin, pathname } = new URL(process.env['SITE_URL'] ?? currentCatalog().site.origin);
const options = { catalog: currentCatalog, base: pathname.replace(/\/*$/, '/') };
const hash = (/** @type {string} */ text) =>
	/** @type {const} */ (`sha256-${createHash('sha256').update(text).digest('base64')}`);

export default defineConfig({
	cacheDir: '/tmp/srch/cache',
	site: origin,
	base: pathname,
	trailingSlash: 'always',
	integrations: [pagefindIntegration(), mdx(), liveContent(), writeHeaders()],
	build: { inlineStylesheets: 'always' },
	vite: { build: { assetsInlineLimit: 0 } },
	markdown: {
		syntaxHighlight: false,
		processor: unified({
			smartypants: false,
			remarkPlugins: [[remarkLinks, options], [remarkCitations, options], remarkNotes],
			rehypePlugins: [rehypeLang],
		}),
	},
	security: {
		csp: {
			directives: [
				"default-src 'self'",
				"base-uri 'none'",
				"form-action 'self'",
				"object-src 'none'",
			],
			scriptDirective: {
				resources: ["'self'", "'wasm-unsafe-eval'"],
				hashes: [hash(EARLY_THEME)],
			},
			styleDirective: { hashes: [hash(readFileSync('src/styles/layers.css', 'utf8'))] },
		},
	},
});
