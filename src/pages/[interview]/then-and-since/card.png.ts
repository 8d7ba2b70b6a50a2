import type { APIContext } from 'astro';
import { currentAtlas, currentEdition } from '#src/authoring/current-edition.ts';
import { drawLedgerCard } from '#src/cards/draw-ledger-card.ts';
import { pictureResponse } from '#src/cards/picture-response.ts';
import { interviewsWithOutcomes } from '#src/edition/outcomes/outcomes-of.ts';

export const getStaticPaths = () =>
	interviewsWithOutcomes(currentEdition()).map(({ id }) => ({ params: { interview: id } }));

/** Returns the share picture of the page that says what became of an interview’s statements. */
export function GET({ params }: APIContext): Promise<Response> {
	const { site, interviews } = currentEdition();
	const interview = interviews.find(({ id }) => id === params['interview'])!;
	return pictureResponse(currentAtlas(), (tools) => drawLedgerCard(interview, site.name, tools));
}
