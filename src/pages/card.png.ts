import { currentAtlas, currentEdition } from '#src/authoring/current-edition.ts';
import { drawCard } from '#src/cards/draw-card.ts';
import { viewMap } from '#src/cards/map-pictures/card-map.ts';
import { pictureResponse } from '#src/cards/picture-response.ts';
import { siteCardText } from '#src/cards/text/card-text.ts';
import { interviewMap } from '#src/edition/interview-map/interview-map.ts';

/** Returns the share picture of all pages that have none of their own. */
export function GET(): Promise<Response> {
	const edition = currentEdition();
	const [view] = interviewMap(edition.interviews[0]!, edition).views;
	return pictureResponse(currentAtlas(), (tools) =>
		drawCard(siteCardText(edition), viewMap(view?.id, { edition, ...tools }), '', tools),
	);
}
