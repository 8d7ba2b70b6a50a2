import type { APIContext } from 'astro';
import { currentEdition } from '../../edition/current.ts';
import { sourcesAsCsv } from '../../edition/source-exports.ts';
import { permalinkOn } from '../../lib/address.ts';

/** The bibliography, as CSV. */
export const GET = ({ site }: APIContext): Response =>
	new Response(sourcesAsCsv(currentEdition(), permalinkOn(site)));
