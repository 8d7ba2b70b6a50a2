import type { APIContext } from 'astro';
import { currentEdition } from '../../authoring/current.ts';
import { sourcesAsCsl } from '../../exports/source-exports.ts';
import { permalinkOn } from '../../shared/address.ts';

/** The bibliography, as CSL-JSON. */
export const GET = ({ site }: APIContext): Response =>
	Response.json(sourcesAsCsl(currentEdition(), permalinkOn(site)));
