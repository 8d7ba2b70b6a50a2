import type { APIContext } from 'astro';
import { currentAtlas, currentEdition } from '#src/authoring/current-edition.ts';
import { drawCard } from '#src/cards/draw-card.ts';
import { placeMap } from '#src/cards/map-pictures/card-map.ts';
import { pictureResponse } from '#src/cards/picture-response.ts';
import { placeCardText } from '#src/cards/text/card-text.ts';

export const getStaticPaths = () =>
	[...currentEdition().places.keys()].map((place) => ({ params: { place } }));

/** Returns the share picture of a place. */
export function GET({ params }: APIContext): Promise<Response> {
	const edition = currentEdition();
	const place = edition.places.get(params['place']!)!;
	return pictureResponse(currentAtlas(), (tools) =>
		drawCard(
			placeCardText(place, edition),
			placeMap(place, { edition, ...tools }),
			edition.site.name,
			tools,
		),
	);
}
