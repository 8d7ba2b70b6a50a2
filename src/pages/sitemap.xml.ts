import type { APIContext } from 'astro';
import { currentEdition } from '#src/authoring/current-edition.ts';
import { sitemap } from '#src/exports/sitemap.ts';
import { permalinkOn } from '#src/shared/address.ts';

/** Returns the sitemap, for search engines. */
export const GET = async ({ site }: APIContext): Promise<Response> =>
	new Response(await sitemap(currentEdition(), permalinkOn(site)), {
		headers: { 'Content-Type': 'application/xml; charset=utf-8' },
	});
