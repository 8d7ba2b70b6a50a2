import type { APIContext } from 'astro';
import { currentEdition } from '#src/authoring/current-edition.ts';
import { linkedPlaces } from '#src/exports/places/linked-places.ts';
import { permalinkOn } from '#src/shared/address.ts';

/** Returns the gazetteer in Linked Places format. */
export const GET = ({ site }: APIContext): Response =>
	new Response(JSON.stringify(linkedPlaces(currentEdition(), permalinkOn(site)), undefined, '\t'), {
		headers: { 'Content-Type': 'application/geo+json; charset=utf-8' },
	});
