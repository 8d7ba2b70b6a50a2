import type { APIContext } from 'astro';
import { SITEMAP_PATH } from '../exports/paths.ts';
import { urlsAt } from '../exports/to-url.ts';

/** Everything may be read and indexed. */
export const GET = ({ site }: APIContext): Response =>
	new Response(`User-agent: *\nAllow: /\n\nSitemap: ${urlsAt(site)(SITEMAP_PATH)}\n`);
