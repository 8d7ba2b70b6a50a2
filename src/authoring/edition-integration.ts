import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Edition } from '#src/edition/model/edition.ts';
import { editionRoot } from './content-folder/edition-root.ts';
import { currentEdition } from './current-edition.ts';
import { explainProjectFolder } from './reports/explain-project-folder.ts';
import { mistakesPage } from './reports/mistakes-page.ts';
import { ContentError } from './parsing/problem.ts';

/**
 * Returns the Astro integration that checks the path of the project, and content/ for mistakes. A build lists all of them and stops before it
 * renders a page. In `dev`, a page lists them in place of the site, and a change in content/ reloads the page.
 */
export const editionIntegration = (): AstroIntegration => ({
	name: 'edition',
	hooks: {
		'astro:config:setup': ({ command, config, logger }) => {
			const fault = explainProjectFolder(fileURLToPath(config.root));
			if (fault) {
				logger.error(fault);
				process.exit(1);
			}
			if (command !== 'build') return;
			const edition = readEdition();
			if (edition instanceof ContentError) {
				logger.error(`content/ has mistakes:\n${edition.message}`);
				// Astro would report a thrown error as a fault in the code.
				process.exit(1);
			}
			if (!process.env['SITE_URL']) {
				logger.warn(`SITE_URL is not set: links in this build name ${edition.site.origin}.`);
			}
			if (!edition.site.contact && !edition.site.repository) {
				logger.warn(
					'content/site.json has no "contact" and no "repository": /about/ says that nobody can be written to.',
				);
			}
		},
		'astro:server:setup': ({ server, logger }) => {
			let logged = '';
			server.middlewares.use((request, response, next) => {
				if (!request.headers.accept?.includes('text/html')) return next();
				const edition = readEdition();
				const mistakes = edition instanceof ContentError ? edition.message : '';
				if (mistakes && mistakes !== logged) logger.error(`content/ has mistakes:\n${mistakes}`);
				logged = mistakes;
				if (!(edition instanceof ContentError)) return next();
				response.statusCode = 500;
				response.setHeader('Content-Type', 'text/html');
				response.end(mistakesPage(edition.problems, `${server.config.base}@vite/client`));
			});
			server.watcher.add(join(editionRoot(), 'content'));
			server.watcher.on('all', (_, path) => {
				if (!/[\\/]content[\\/]/.test(path)) return;
				server.moduleGraph.invalidateAll();
				server.ws.send({ type: 'full-reload' });
			});
		},
	},
});

function readEdition(): Edition | ContentError {
	try {
		return currentEdition();
	} catch (error) {
		if (error instanceof ContentError) return error;
		throw error;
	}
}
