// @ts-check
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { currentCatalog, currentSite } from './src/edition/current.ts';
import { editionIntegration } from './src/edition/integration.ts';
import { rehypeLang } from './src/markdown/rehype-lang.ts';
import { remarkCitations } from './src/markdown/remark-citations.ts';
import { remarkDrafts } from './src/markdown/remark-drafts.ts';
import { remarkLinks } from './src/markdown/remark-links.ts';
import { remarkNotes } from './src/markdown/remark-notes.ts';
import { offlineIntegration } from './src/offline/integration.ts';
import { pagefindIntegration } from './src/search/pagefind-integration.ts';
import { hosting } from './src/tools/hosting.ts';

const { origin, pathname } = new URL(process.env['SITE_URL'] ?? currentSite().origin);
const options = { catalog: currentCatalog, base: pathname.replace(/\/*$/, '/') };

/** Modules that the scripts of a page share. */
const SHARED =
	/preload-helper|\/(at-first-touch|patience|adopt-styles|history-entry|wide|element|fragment|address|closest)\.ts$/;

export default defineConfig({
	// Shorter than an attribute of each component’s own.
	scopedStyleStrategy: 'class',
	site: origin,
	base: pathname,
	trailingSlash: 'always',
	devToolbar: { enabled: false },
	integrations: [
		mdx(),
		editionIntegration(),
		pagefindIntegration(),
		hosting(),
		offlineIntegration(),
	],
	// So that pages are made while other processors draw share pictures.
	build: { inlineStylesheets: 'always', concurrency: 4 },
	vite: {
		environments: {
			client: {
				build: {
					rolldownOptions: {
						output: {
							codeSplitting: {
								// Else each few lines would be a file.
								groups: [{ name: 'shared', test: SHARED }],
							},
						},
					},
				},
			},
		},
		build: {
			assetsInlineLimit: 0,
			// Of the directives that Astro puts into compiled MDX it warns once a file, and nobody can act on that.
			rolldownOptions: { checks: { moduleLevelDirective: false } },
		},
	},
	markdown: {
		syntaxHighlight: false,
		processor: unified({
			smartypants: false,
			remarkPlugins: [
				[remarkDrafts, options],
				[remarkLinks, options],
				[remarkCitations, options],
				remarkNotes,
			],
			rehypePlugins: [[rehypeLang, { scripts: () => currentCatalog().site.scripts }]],
		}),
	},
});
