import type { APIContext } from 'astro';
import { currentEdition } from '../authoring/current.ts';
import { sitemap } from '../exports/sitemap.ts';
import { permalinkOn } from '../shared/address.ts';

/** Every page, for search engines. */
export const GET = async ({ site }: APIContext): Promise<Response> =>
	new Response(await sitemap(currentEdition(), permalinkOn(site)), {
		headers: { 'Content-Type': 'application/xml; charset=utf-8' },
	});
