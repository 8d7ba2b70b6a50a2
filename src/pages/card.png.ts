import { currentEdition } from '../authoring/current.ts';
import { drawCard } from '../cards/draw-card.ts';
import { viewCrop } from '../cards/map-pictures/crops.ts';
import { pictureResponse } from '../cards/picture-response.ts';
import { siteWords } from '../cards/text/card-text.ts';
import { interviewMap } from '../edition/interview-map/interview-map.ts';

/** The share picture of the site. */
export function GET(): Promise<Response> {
	const edition = currentEdition();
	const [view] = interviewMap(edition.interviews[0]!, edition).views;
	return pictureResponse((tools) =>
		drawCard(siteWords(edition), viewCrop(view!.id, tools.atlas), '', tools),
	);
}
