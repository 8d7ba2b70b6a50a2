import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { getViteConfig } from 'astro/config';
import { JSDOM } from 'jsdom';
import { createServer } from 'vite';

/** Renders single components in a unit test, without the settings and pages of this project. */
export interface ComponentRenderer {
	/**
	 * Renders a component to a DOM fragment.
	 *
	 * @param file Path from the top of the project, with a leading `/`.
	 */
	render: (file: string, props: Record<string, unknown>) => Promise<DocumentFragment>;
	close: () => Promise<void>;
}

/**
 * Starts a renderer, with Astro’s Container API (https://docs.astro.build/en/reference/container-reference/).
 * It takes Vite’s settings for a build, since those for `serve` start Astro’s development server too.
 */
export async function startComponentRenderer(): Promise<ComponentRenderer> {
	const makeConfig = getViteConfig(
		{
			logLevel: 'error',
			optimizeDeps: { noDiscovery: true },
			server: { middlewareMode: true, watch: null, ws: false },
		},
		{ configFile: false, logLevel: 'error' },
	);
	const config = await makeConfig({ mode: 'test', command: 'build' });
	const server = await createServer({ ...config, configFile: false });
	const container = await AstroContainer.create();
	return {
		render: async (file, props) => {
			const { default: component } = await server.ssrLoadModule(file);
			return JSDOM.fragment(await container.renderToString(component, { props }));
		},
		close: () => server.close(),
	};
}
