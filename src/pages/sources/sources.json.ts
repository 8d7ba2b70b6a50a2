import type { APIContext } from 'astro';
import { currentEdition } from '#src/authoring/current-edition.ts';
import { sourcesAsCsl } from '#src/exports/source-exports.ts';
import { permalinkOn } from '#src/shared/address.ts';

/** Returns the bibliography as CSL-JSON. */
export const GET = ({ site }: APIContext): Response =>
	Response.json(sourcesAsCsl(currentEdition(), permalinkOn(site)));
