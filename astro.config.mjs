// @ts-check
import { defineConfig } from 'astro/config';
import { currentSite } from './src/authoring/current-edition.ts';
import { editionIntegration } from './src/authoring/edition-integration.ts';
import { offlineIntegration } from './src/offline/integration.ts';
import { pagefindIntegration } from './src/search/build/integration.ts';
import { hosting } from './src/hosting/integration.ts';

const { origin, pathname } = new URL(process.env['SITE_URL'] ?? currentSite().origin);

/** Matches the modules that several scripts of a page import. */
const SHARED =
	/preload-helper|\/src\/(ui\/client\/(load-on-interaction|load-timeout|adopt-styles|history-entry|wide-media-query|element)|shared\/(fragment|address|text\/nearest-spelling))\.ts$/;

export default defineConfig({
	// A class for each component is shorter than an attribute.
	scopedStyleStrategy: 'class',
	site: origin,
	base: pathname,
	trailingSlash: 'always',
	devToolbar: { enabled: false },
	integrations: [editionIntegration(), pagefindIntegration(), hosting(), offlineIntegration()],
	// Renders pages while other processors draw share pictures.
	build: { inlineStylesheets: 'always', concurrency: 4 },
	vite: {
		environments: {
			client: {
				build: {
					rolldownOptions: {
						output: {
							codeSplitting: {
								// Without this group, modules of a few lines would each become a file.
								groups: [{ name: 'shared', test: SHARED }],
							},
						},
					},
				},
			},
		},
		build: {
			assetsInlineLimit: 0,
		},
	},
});
