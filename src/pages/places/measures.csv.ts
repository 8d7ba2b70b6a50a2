import type { APIContext } from 'astro';
import { currentEdition } from '../../edition/current.ts';
import { measuresCsv } from '../../exports/measures-csv.ts';
import { urlsAt } from '../../exports/to-url.ts';

/** The measured distances as a table. */
export const GET = ({ site }: APIContext): Response =>
	new Response(measuresCsv(currentEdition(), urlsAt(site)), {
		headers: { 'Content-Type': 'text/csv; charset=utf-8' },
	});
