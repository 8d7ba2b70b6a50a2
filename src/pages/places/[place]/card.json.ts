import type { APIContext } from 'astro';
import { currentAtlas, currentEdition } from '#src/authoring/current-edition.ts';
import { makePlaceCard } from '#src/map/build/make-place-card.ts';

export const getStaticPaths = () =>
	[...currentEdition().places.keys()].map((place) => ({ params: { place } }));

/** Returns the card that the map shows for a chosen place: `PlaceCard` of src/map/shared/map-json.ts. */
export function GET({ params }: APIContext): Response {
	const edition = currentEdition();
	return Response.json(
		makePlaceCard(edition.places.get(params['place']!)!, edition, currentAtlas()),
	);
}
