import type { APIContext } from 'astro';
import { currentAtlas, currentEdition } from '../../edition/current.ts';
import { mapData } from '../../edition/map-data.ts';

export const getStaticPaths = () =>
	currentEdition().interviews.map(({ id }) => ({ params: { interview: id } }));

/** What the map’s tools need beyond an interview’s pages: `MapData` of src/lib/map-data.ts. */
export function GET({ params }: APIContext): Response {
	const edition = currentEdition();
	const interview = edition.interviews.find(({ id }) => id === params['interview'])!;
	return Response.json(mapData(edition, interview, currentAtlas()));
}
