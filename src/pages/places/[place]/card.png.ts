import type { APIContext } from 'astro';
import { placeCrop } from '../../../cards/crops.ts';
import { drawCard } from '../../../cards/draw-card.ts';
import { pictureResponse } from '../../../cards/studio.ts';
import { placeWords } from '../../../cards/words.ts';
import { currentEdition } from '../../../edition/current.ts';

export const getStaticPaths = () =>
	[...currentEdition().places.keys()].map((place) => ({ params: { place } }));

/** The share picture of a place. */
export function GET({ params }: APIContext): Promise<Response> {
	const edition = currentEdition();
	const place = edition.places.get(params['place']!)!;
	return pictureResponse((tools) =>
		drawCard(
			placeWords(place, edition),
			placeCrop(place, edition, tools.atlas),
			edition.site.name,
			tools,
		),
	);
}
