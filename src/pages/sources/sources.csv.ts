import type { APIContext } from 'astro';
import { currentEdition } from '../../authoring/current.ts';
import { sourcesAsCsv } from '../../exports/source-exports.ts';
import { permalinkOn } from '../../shared/address.ts';

/** The bibliography, as CSV. */
export const GET = ({ site }: APIContext): Response =>
	new Response(sourcesAsCsv(currentEdition(), permalinkOn(site)));
