import type { APIContext } from 'astro';
import { SITEMAP_PATH } from '#src/exports/paths.ts';
import { permalinkOn } from '#src/shared/address.ts';

/** Returns rules that let crawlers read and index the whole site, with the address of the sitemap. */
export const GET = ({ site }: APIContext): Response =>
	new Response(`User-agent: *\nAllow: /\n\nSitemap: ${permalinkOn(site)(SITEMAP_PATH)}\n`);
