import type { APIContext } from 'astro';
import { currentAtlas, currentEdition } from '#src/authoring/current-edition.ts';
import { scenesOfInterview } from '#src/edition/interview-map/scenes.ts';
import { wordsOfScenes } from '#src/map-words/scene-words.ts';

export function getStaticPaths() {
	const edition = currentEdition();
	return edition.interviews
		.filter((interview) => scenesOfInterview(interview, edition).length > 0)
		.map(({ id }) => ({ params: { interview: id } }));
}

/** Returns what the map shows with each statement that has a scene, in words: id of the scene → sentences, each on a line. */
export function GET({ params }: APIContext): Response {
	const edition = currentEdition();
	const interview = edition.interviews.find(({ id }) => id === params['interview'])!;
	return Response.json(wordsOfScenes(edition, currentAtlas(), interview));
}
