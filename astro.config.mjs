// @ts-check
import { defineConfig } from 'astro/config';
import { currentSite } from './src/authoring/current-edition.ts';
import { editionIntegration } from './src/authoring/edition-integration.ts';
import { CONTAINER_QUERIES } from './src/map/build/container-queries.ts';
import * as breakpoints from './src/shared/breakpoints.ts';
import { namedQueries } from './src/ui/build/named-queries.ts';
import { BUILD_TARGETS } from './src/ui/build/required-engines.ts';
import { LOW_WINDOW, widthQueries } from './src/ui/build/width-queries.ts';
import { offlineIntegration } from './src/offline/integration.ts';
import { pagefindIntegration } from './src/search/build/integration.ts';
import { HEADER_QUERIES } from './src/site/frame/header-queries.ts';
import { fileTimes, hosting } from './src/hosting/integration.ts';

const { origin, pathname } = new URL(process.env['SITE_URL'] ?? currentSite().origin);

/** Matches the modules that several scripts of a page import. */
const SHARED =
	/preload-helper|\/src\/(ui\/client\/(load-on-interaction|load-timeout|adopt-styles|is-shown|history-entry|popover-gap|wide-media-query|element|announce|keyboard\/(key-of|is-typing)|write-parameter)|sharing\/(client\/copy-text|shared\/quotation)|shared\/(breakpoints|fragment|address|query|text\/(nearest-spelling|well-formed)))\.ts$/;

/** Matches the modules that the map and search import when they are first used. */
const MAP_AND_SEARCH =
	/\/src\/(ui\/client\/(svg-element|highlight-on-next-page)|shared\/text\/(script|words))\.ts$/;

/** Matches the modules that search needs for its first results, which would otherwise be two files. */
const SEARCH =
	/\/src\/(search\/(shared\/(query|vocabulary\/(?!word-directory)|results\/(outcome|search-names)|excerpts\/indexed-text)|client\/(index-files|search-box|search-and-print|print-results))|shared\/note-kinds)/;

export default defineConfig({
	// A class for each component is shorter than an attribute.
	scopedStyleStrategy: 'class',
	site: origin,
	base: pathname,
	trailingSlash: 'always',
	devToolbar: { enabled: false },
	integrations: [
		editionIntegration(),
		pagefindIntegration(),
		hosting(),
		offlineIntegration(),
		fileTimes(),
	],
	// Renders pages while other processors draw share pictures.
	build: { inlineStylesheets: 'always', concurrency: 4 },
	vite: {
		css: {
			postcss: {
				plugins: [
					namedQueries({
						media: new Map([...widthQueries('width', breakpoints), LOW_WINDOW]),
						container: new Map([...CONTAINER_QUERIES, ...HEADER_QUERIES]),
					}),
				],
			},
		},
		environments: {
			client: {
				build: {
					rolldownOptions: {
						output: {
							codeSplitting: {
								// Without this group, modules of a few lines would each become a file.
								groups: [
									{ name: 'shared', test: SHARED },
									{ name: 'map-and-search', test: MAP_AND_SEARCH },
									{ name: 'search-box', test: SEARCH },
								],
							},
						},
					},
				},
			},
		},
		build: {
			assetsInlineLimit: 0,
			// Astro sets these to “esnext”, so nothing would be lowered.
			target: BUILD_TARGETS,
			cssTarget: BUILD_TARGETS,
		},
	},
});
