import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { currentEdition } from '#src/authoring/current-edition.ts';
import type { Edition } from '#src/edition/model/edition.ts';
import { buildIndex } from './build-index.ts';
import type { SearchFiles } from './index-interview.ts';

const TYPES: Record<string, string> = { js: 'text/javascript', json: 'application/json' };

/**
 * Astro integration: writes the search index to `pagefind/` after the build. In development it serves the same files
 * from memory and indexes again when content has changed.
 */
export function pagefindIntegration(): AstroIntegration {
	return {
		name: 'pagefind',
		hooks: {
			'astro:server:setup': ({ server }) => {
				const files = indexOnDemand();
				server.middlewares.use(async (request, response, next) => {
					const path = /\/pagefind\/([^?#]+)/.exec(request.url ?? '')?.[1];
					if (!path) return next();
					try {
						const content = (await files()).get(path);
						if (!content) return next();
						response.setHeader(
							'Content-Type',
							TYPES[path.split('.').at(-1)!] ?? 'application/wasm',
						);
						response.setHeader('Cache-Control', 'no-store');
						response.end(content);
					} catch (error) {
						next(error);
					}
				});
			},
			'astro:build:done': async ({ dir }) => {
				for (const [path, content] of await buildIndex(currentEdition())) {
					const file = fileURLToPath(new URL(`pagefind/${path}`, dir));
					await mkdir(dirname(file), { recursive: true });
					await writeFile(file, content);
				}
			},
		},
	};
}

/**
 * Returns a function that indexes the current edition, unless it has already done so. A build in progress is finished
 * first, as Pagefind has one process for all.
 */
function indexOnDemand(): () => Promise<SearchFiles> {
	let indexedEdition: Edition | undefined;
	let files: Promise<SearchFiles> | undefined;
	return () => {
		const edition = currentEdition();
		if (!files || edition !== indexedEdition) {
			const previous = files?.catch(() => {}) ?? Promise.resolve();
			[indexedEdition, files] = [edition, previous.then(() => buildIndex(edition))];
		}
		return files;
	};
}
