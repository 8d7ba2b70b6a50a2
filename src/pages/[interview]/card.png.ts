import type { APIContext } from 'astro';
import { currentEdition } from '../../authoring/current.ts';
import { drawCard } from '../../cards/draw-card.ts';
import { viewCrop } from '../../cards/map-pictures/crops.ts';
import { pictureResponse } from '../../cards/picture-response.ts';
import { interviewWords } from '../../cards/text/card-text.ts';
import { interviewMap } from '../../edition/interview-map/interview-map.ts';

export const getStaticPaths = () =>
	currentEdition().interviews.map(({ id }) => ({ params: { interview: id } }));

/** The share picture of an interview. */
export function GET({ params }: APIContext): Promise<Response> {
	const edition = currentEdition();
	const interview = edition.interviews.find(({ id }) => id === params['interview'])!;
	const words = interviewWords(interview, edition);
	const [view] = interviewMap(interview, edition).views;
	return pictureResponse((tools) =>
		drawCard(words, viewCrop(view!.id, tools.atlas), edition.site.name, tools),
	);
}
