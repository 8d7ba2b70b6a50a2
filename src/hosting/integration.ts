import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { currentEdition } from '#src/authoring/current-edition.ts';
import { setFileTimes } from './file-times.ts';
import { siteHeaders } from './headers.ts';
import { headersFile, nginxFile, redirectsFile } from './host-files.ts';
import { securePages } from './secure-pages.ts';

/**
 * Astro integration: adds the Content-Security-Policy to every page after the build, and writes the files that hosts
 * read: `_headers` and `_redirects` (Netlify, Cloudflare), `_nginx.conf` and `.nojekyll` (GitHub Pages, which would
 * otherwise leave out every folder whose name begins with an underscore).
 */
export const hosting = (): AstroIntegration => {
	let base = '/';
	return {
		name: 'hosting',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base.replace(/\/*$/, '/');
			},
			'astro:build:done': ({ dir, logger }) => {
				const root = fileURLToPath(dir);
				const { redirects } = currentEdition().moves;
				const site = { base, headers: siteHeaders(securePages(root)), redirects };
				writeFileSync(`${root}_headers`, headersFile(site));
				writeFileSync(`${root}_redirects`, redirectsFile(site));
				writeFileSync(`${root}_nginx.conf`, nginxFile(site));
				writeFileSync(`${root}.nojekyll`, '');
				logger.info('policy in every page, and in _headers and _nginx.conf');
			},
		},
	};
};

/** Astro integration that sets the times of all files (see file-times.ts). It must be the last, since others write files. */
export const fileTimes = (): AstroIntegration => ({
	name: 'file-times',
	hooks: {
		'astro:build:done': ({ dir }) => setFileTimes(fileURLToPath(dir)),
	},
});
