import type { APIContext } from 'astro';
import { currentAtlas, currentEdition } from '../../authoring/current.ts';
import { mapData } from '../../map/build/map-data.ts';

export const getStaticPaths = () =>
	currentEdition().interviews.map(({ id }) => ({ params: { interview: id } }));

/** What the map’s tools need beyond an interview’s pages: `MapData` of src/map/shared/map-data.ts. */
export function GET({ params }: APIContext): Response {
	const edition = currentEdition();
	const interview = edition.interviews.find(({ id }) => id === params['interview'])!;
	return Response.json(mapData(edition, interview, currentAtlas()));
}
