import type { APIContext } from 'astro';
import { SITEMAP_PATH } from '#src/exports/paths.ts';
import { permalinkOn } from '#src/shared/address.ts';

/** Everything may be read and indexed. */
export const GET = ({ site }: APIContext): Response =>
	new Response(`User-agent: *\nAllow: /\n\nSitemap: ${permalinkOn(site)(SITEMAP_PATH)}\n`);
