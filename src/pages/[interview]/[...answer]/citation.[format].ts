import type { APIContext } from 'astro';
import { currentEdition } from '#src/authoring/current-edition.ts';
import { toBibtex } from '#src/edition/citations/bibtex.ts';
import { citationPaths, recordOf } from '#src/edition/citations/csl-record.ts';
import { permalinkOn } from '#src/shared/address.ts';

type Page = ReturnType<typeof citationPaths>[number];

export const getStaticPaths = () => citationPaths(currentEdition().interviews);

/** Returns the citation of an interview or an answer, as BibTeX or as CSL-JSON. */
export function GET({ params, props, site: origin }: APIContext<Page['props']>): Response {
	const { interview, answer } = props;
	const { site } = currentEdition();
	const record = recordOf({ site, interview, permalink: permalinkOn(origin) }, answer);
	return params['format'] === 'bib' ? new Response(toBibtex([record])) : Response.json([record]);
}
