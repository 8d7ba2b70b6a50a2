import type { APIContext } from 'astro';
import { currentAtlas, currentEdition } from '#src/authoring/current-edition.ts';
import { makeMapJson } from '#src/map/build/make-map-json.ts';

export const getStaticPaths = () =>
	currentEdition()
		.interviews.filter(({ sheets }) => sheets.length > 0)
		.map(({ id }) => ({ params: { interview: id } }));

/** Returns the data that the map’s scripts need besides the page: `MapJson` of src/map/shared/map-json.ts. */
export function GET({ params }: APIContext): Response {
	const edition = currentEdition();
	const interview = edition.interviews.find(({ id }) => id === params['interview'])!;
	return Response.json(makeMapJson(edition, interview, currentAtlas()));
}
