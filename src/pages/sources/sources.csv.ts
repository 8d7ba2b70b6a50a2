import type { APIContext } from 'astro';
import { currentEdition } from '#src/authoring/current-edition.ts';
import { sourcesAsCsv } from '#src/exports/source-exports.ts';
import { permalinkOn } from '#src/shared/address.ts';

/** Returns the bibliography as CSV. */
export const GET = ({ site }: APIContext): Response =>
	new Response(sourcesAsCsv(currentEdition(), permalinkOn(site)));
