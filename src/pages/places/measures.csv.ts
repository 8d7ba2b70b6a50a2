import type { APIContext } from 'astro';
import { currentEdition } from '#src/authoring/current-edition.ts';
import { measuresCsv } from '#src/exports/places/measures-csv.ts';
import { permalinkOn } from '#src/shared/address.ts';

/** Returns the measured distances as CSV. */
export const GET = ({ site }: APIContext): Response =>
	new Response(measuresCsv(currentEdition(), permalinkOn(site)), {
		headers: { 'Content-Type': 'text/csv; charset=utf-8' },
	});
