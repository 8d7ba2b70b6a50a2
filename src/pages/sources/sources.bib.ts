import type { APIContext } from 'astro';
import { currentEdition } from '#src/authoring/current-edition.ts';
import { sourcesAsBibtex } from '#src/exports/source-exports.ts';
import { permalinkOn } from '#src/shared/address.ts';

/** Returns the bibliography as BibTeX. */
export const GET = ({ site }: APIContext): Response =>
	new Response(sourcesAsBibtex(currentEdition(), permalinkOn(site)));
