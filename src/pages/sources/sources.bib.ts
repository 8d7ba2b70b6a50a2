import type { APIContext } from 'astro';
import { currentEdition } from '../../edition/current.ts';
import { sourcesAsBibtex } from '../../edition/source-exports.ts';
import { permalinkOn } from '../../lib/address.ts';

/** The bibliography, as BibTeX. */
export const GET = ({ site }: APIContext): Response =>
	new Response(sourcesAsBibtex(currentEdition(), permalinkOn(site)));
