import type { AstroIntegration } from 'astro';
import { currentEdition } from './current.ts';

/**
 * Astro integration: a build stops at once on any mistake in content/, with all of them listed;
 * in `dev`, a change of a data file reloads the page.
 */
export const editionIntegration = (): AstroIntegration => ({
	name: 'edition',
	hooks: {
		'astro:config:setup': ({ command, logger }) => {
			if (command !== 'build') return;
			const { site } = currentEdition();
			if (!process.env['SITE_URL']) {
				logger.warn(`SITE_URL is not set: links in this build name ${site.origin}.`);
			}
		},
		'astro:server:setup': ({ server }) => {
			server.watcher.add('content');
			server.watcher.on('change', (path) => {
				if (!/[\\/]content[\\/].*\.(json|csl)$/.test(path)) return;
				server.moduleGraph.invalidateAll();
				server.ws.send({ type: 'full-reload' });
			});
		},
	},
});
