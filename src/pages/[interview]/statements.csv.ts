import type { APIContext } from 'astro';
import { currentEdition } from '#src/authoring/current-edition.ts';
import { statementsCsv } from '#src/exports/statements/statements-csv.ts';
import { hasStatements } from '#src/edition/has-statements.ts';
import { permalinkOn } from '#src/shared/address.ts';

export const getStaticPaths = () =>
	currentEdition()
		.interviews.filter(hasStatements)
		.map(({ id }) => ({ params: { interview: id } }));

/** Returns the statements of an interview as CSV. */
export function GET({ params, site }: APIContext): Response {
	const interview = currentEdition().interviews.find(({ id }) => id === params['interview'])!;
	return new Response(statementsCsv(interview, permalinkOn(site)), {
		headers: { 'Content-Type': 'text/csv; charset=utf-8' },
	});
}
