import type { APIContext } from 'astro';
import { currentAtlas, currentEdition } from '#src/authoring/current-edition.ts';
import { scenesOfInterview } from '#src/edition/interview-map/scenes.ts';
import { makeScenesJson } from '#src/map/build/make-scenes-json.ts';

export function getStaticPaths() {
	const edition = currentEdition();
	return edition.interviews
		.filter((interview) => scenesOfInterview(interview, edition).length > 0)
		.map(({ id }) => ({ params: { interview: id } }));
}

/** Returns what the map’s scripts need of the scenes: `ScenesJson` of src/map/shared/map-json.ts. */
export function GET({ params }: APIContext): Response {
	const edition = currentEdition();
	const interview = edition.interviews.find(({ id }) => id === params['interview'])!;
	return Response.json(makeScenesJson(edition, interview, currentAtlas()));
}
