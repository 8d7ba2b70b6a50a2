import { viewCrop } from '../cards/crops.ts';
import { drawCard } from '../cards/draw-card.ts';
import { pictureResponse } from '../cards/studio.ts';
import { siteWords } from '../cards/words.ts';
import { currentEdition } from '../edition/current.ts';

/** The share picture of the site. */
export function GET(): Promise<Response> {
	const edition = currentEdition();
	const view = edition.map.views[0]!.id;
	return pictureResponse((tools) =>
		drawCard(siteWords(edition), viewCrop(view, tools.atlas), '', tools),
	);
}
