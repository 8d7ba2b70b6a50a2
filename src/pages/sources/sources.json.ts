import type { APIContext } from 'astro';
import { currentEdition } from '../../edition/current.ts';
import { sourcesAsCsl } from '../../edition/source-exports.ts';
import { permalinkOn } from '../../lib/address.ts';

/** The bibliography, as CSL-JSON. */
export const GET = ({ site }: APIContext): Response =>
	Response.json(sourcesAsCsl(currentEdition(), permalinkOn(site)));
