import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { currentEdition } from '#src/authoring/current-edition.ts';
import { siteHeaders } from './headers.ts';
import { headersFile, nginxFile, redirectsFile } from './host-files.ts';
import { securePages } from './secure-pages.ts';

/**
 * Astro integration: adds the Content-Security-Policy to every page after the build, and writes the files that hosts
 * read: `_headers` and `_redirects` (Netlify, Cloudflare) and `_nginx.conf`.
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
				logger.info('policy in every page, and in _headers and _nginx.conf');
			},
		},
	};
};
