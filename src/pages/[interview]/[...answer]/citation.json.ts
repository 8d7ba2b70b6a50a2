import type { APIContext } from 'astro';
import { currentEdition } from '#src/authoring/current.ts';
import { citedPages, recordOf } from '#src/edition/citations/csl-record.ts';
import { permalinkOn } from '#src/shared/address.ts';

type Page = ReturnType<typeof citedPages>[number];

export const getStaticPaths = () => citedPages(currentEdition().interviews);

/** Returns the citation of an interview or an answer as CSL-JSON. */
export function GET({ props, site: origin }: APIContext<Page['props']>): Response {
	const { interview, answer } = props;
	const { site } = currentEdition();
	const record = recordOf({ site, interview, permalink: permalinkOn(origin) }, answer);
	return Response.json([record]);
}
