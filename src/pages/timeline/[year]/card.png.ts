import type { APIContext } from 'astro';
import { currentAtlas, currentEdition } from '#src/authoring/current-edition.ts';
import { drawCard } from '#src/cards/draw-card.ts';
import { yearMap } from '#src/cards/map-pictures/card-map.ts';
import { pictureResponse } from '#src/cards/picture-response.ts';
import { yearCardText } from '#src/cards/text/year-card-text.ts';
import { shownYears } from '#src/edition/timeline/years.ts';

export const getStaticPaths = () =>
	shownYears(currentEdition()).map(({ id }) => ({ params: { year: id } }));

/** Returns the share picture of a year. */
export function GET({ params }: APIContext): Promise<Response> {
	const edition = currentEdition();
	const year = shownYears(edition).find(({ id }) => id === params['year'])!;
	return pictureResponse(currentAtlas(), (tools) =>
		drawCard(yearCardText(year), yearMap(year, { edition, ...tools }), edition.site.name, tools),
	);
}
