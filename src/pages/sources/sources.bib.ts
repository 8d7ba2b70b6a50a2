import type { APIContext } from 'astro';
import { currentEdition } from '../../authoring/current.ts';
import { sourcesAsBibtex } from '../../exports/source-exports.ts';
import { permalinkOn } from '../../shared/address.ts';

/** The bibliography, as BibTeX. */
export const GET = ({ site }: APIContext): Response =>
	new Response(sourcesAsBibtex(currentEdition(), permalinkOn(site)));
