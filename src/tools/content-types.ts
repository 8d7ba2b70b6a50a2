import { appendFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { CONTENT_TYPES } from '../lib/content-types.ts';

/**
 * Astro integration: adds to `_headers`, for hosts that read that file, the types of files that they may not know.
 * Feeds and sitemaps are left to them: every host knows `.xml`.
 */
export const contentTypes = (): AstroIntegration => ({
	name: 'content-types',
	hooks: {
		'astro:build:done': ({ dir }) => {
			const rules = Object.entries(CONTENT_TYPES).map(
				([end, type]) => `/*${end}\n  Content-Type: ${type}\n`,
			);
			appendFileSync(fileURLToPath(new URL('_headers', dir)), rules.join(''));
		},
	},
});
