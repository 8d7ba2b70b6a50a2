import type { APIContext } from 'astro';
import { currentEdition } from '#src/authoring/current.ts';
import { linkedPlaces } from '#src/exports/places/linked-places.ts';
import { permalinkOn } from '#src/shared/address.ts';

/** The gazetteer in Linked Places form. */
export const GET = ({ site }: APIContext): Response =>
	new Response(JSON.stringify(linkedPlaces(currentEdition(), permalinkOn(site)), undefined, '\t'), {
		headers: { 'Content-Type': 'application/geo+json; charset=utf-8' },
	});
