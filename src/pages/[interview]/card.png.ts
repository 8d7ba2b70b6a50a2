import type { APIContext } from 'astro';
import { currentAtlas, currentEdition } from '#src/authoring/current-edition.ts';
import { drawCard } from '#src/cards/draw-card.ts';
import { mapOfInterview } from '#src/cards/map-pictures/card-map.ts';
import { pictureResponse } from '#src/cards/picture-response.ts';
import { interviewCardText } from '#src/cards/text/card-text.ts';

export const getStaticPaths = () =>
	currentEdition().interviews.map(({ id }) => ({ params: { interview: id } }));

/** Returns the share picture of an interview. */
export function GET({ params }: APIContext): Promise<Response> {
	const edition = currentEdition();
	const interview = edition.interviews.find(({ id }) => id === params['interview'])!;
	const words = interviewCardText(interview, edition);
	return pictureResponse(currentAtlas(), (tools) =>
		drawCard(words, mapOfInterview(interview, { edition, ...tools }), edition.site.name, tools),
	);
}
