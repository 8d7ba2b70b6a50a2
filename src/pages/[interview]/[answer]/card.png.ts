import type { APIContext } from 'astro';
import { currentAtlas, currentEdition } from '#src/authoring/current-edition.ts';
import { drawCard } from '#src/cards/draw-card.ts';
import { answerMap } from '#src/cards/map-pictures/card-map.ts';
import { pictureResponse } from '#src/cards/picture-response.ts';
import { answerCardText } from '#src/cards/text/card-text.ts';

export const getStaticPaths = () =>
	currentEdition().interviews.flatMap(({ id, answers }) =>
		answers.map((answer) => ({ params: { interview: id, answer: answer.id } })),
	);

/** Returns the share picture of an answer. */
export function GET({ params }: APIContext): Promise<Response> {
	const edition = currentEdition();
	const interview = edition.interviews.find(({ id }) => id === params['interview'])!;
	const answer = interview.answers.find(({ id }) => id === params['answer'])!;
	const words = answerCardText(interview, answer, edition);
	return pictureResponse(currentAtlas(), (tools) =>
		drawCard(words, answerMap(interview, answer, { edition, ...tools }), edition.site.name, tools),
	);
}
