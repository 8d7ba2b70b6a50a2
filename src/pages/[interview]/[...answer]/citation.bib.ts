import type { APIContext } from 'astro';
import { toBibtex } from '../../../edition/bibtex.ts';
import { currentEdition } from '../../../edition/current.ts';
import { citedPages, recordOf } from '../../../edition/record.ts';
import { permalinkOn } from '../../../lib/address.ts';

type Page = ReturnType<typeof citedPages>[number];

export const getStaticPaths = () => citedPages(currentEdition().interviews);

/** The record of an interview or an answer, as BibTeX. */
export function GET({ props, site: origin }: APIContext<Page['props']>): Response {
	const { interview, answer } = props;
	const { site } = currentEdition();
	const record = recordOf({ site, interview, permalink: permalinkOn(origin) }, answer);
	return new Response(toBibtex([record]));
}
