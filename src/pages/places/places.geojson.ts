import type { APIContext } from 'astro';
import { currentEdition } from '../../edition/current.ts';
import { linkedPlaces } from '../../exports/linked-places.ts';
import { urlsAt } from '../../exports/to-url.ts';

/** The gazetteer in Linked Places form. */
export const GET = ({ site }: APIContext): Response =>
	new Response(JSON.stringify(linkedPlaces(currentEdition(), urlsAt(site)), undefined, '\t'), {
		headers: { 'Content-Type': 'application/geo+json; charset=utf-8' },
	});
