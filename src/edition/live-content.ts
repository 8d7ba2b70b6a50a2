import type { AstroIntegration } from 'astro';

/** Astro integration: in `dev`, a change of any data file below content/ reloads the page. */
export const liveContent = (): AstroIntegration => ({
	name: 'live-content',
	hooks: {
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
