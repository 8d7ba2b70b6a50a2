import { viewCrop } from '../cards/crops.ts';
import { drawCard } from '../cards/draw-card.ts';
import { pictureResponse } from '../cards/studio.ts';
import { siteWords } from '../cards/words.ts';
import { currentEdition } from '../edition/current.ts';
import { interviewMap } from '../edition/interview-map.ts';

/** The share picture of the site. */
export function GET(): Promise<Response> {
	const edition = currentEdition();
	const [view] = interviewMap(edition.interviews[0]!, edition).views;
	return pictureResponse((tools) =>
		drawCard(siteWords(edition), viewCrop(view!.id, tools.atlas), '', tools),
	);
}
