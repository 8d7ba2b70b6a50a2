import type { APIContext } from 'astro';
import { currentEdition } from '#src/authoring/current-edition.ts';
import { interviewsWithOutcomes } from '#src/edition/outcomes/outcomes-of.ts';
import { outcomesCsv } from '#src/exports/outcomes/outcome-records.ts';
import { permalinkOn } from '#src/shared/address.ts';

export const getStaticPaths = () =>
	interviewsWithOutcomes(currentEdition()).map(({ id }) => ({ params: { interview: id } }));

/** Returns what became of the statements of an interview as CSV. */
export function GET({ params, site }: APIContext): Response {
	const edition = currentEdition();
	const interview = edition.interviews.find(({ id }) => id === params['interview'])!;
	return new Response(outcomesCsv(interview, edition, permalinkOn(site)), {
		headers: { 'Content-Type': 'text/csv; charset=utf-8' },
	});
}
