import type { APIContext } from 'astro';
import { currentAtlas, currentEdition } from '#src/authoring/current-edition.ts';
import { openingScenes, scenesOfInterview } from '#src/edition/interview-map/scenes.ts';
import { shownYears } from '#src/edition/timeline/years.ts';
import { volumeEdition, volumesWith } from '#src/edition/volumes.ts';
import { scenePicture } from '#src/map/build/scene-pictures.ts';
import { allStills } from '#src/map/build/stills.ts';
import { yearStill } from '#src/years/build/year-pictures.ts';

export function getStaticPaths() {
	const edition = currentEdition();
	const volumes = volumesWith('places/', edition).map(
		(volume) => volumeEdition(edition, volume).places,
	);
	const atlas = currentAtlas();
	const scenes = edition.interviews.flatMap((interview) => scenesOfInterview(interview, edition));
	const stills = [
		...allStills(atlas, edition.places, volumes, openingScenes(edition)),
		...scenes.map((scene) => scenePicture(atlas, scene, edition.places)),
		...shownYears(edition).map((year) => yearStill(atlas, year)),
	];
	return stills.map(({ path, svg }) => ({
		params: { still: path.slice('map/'.length, -'.svg'.length) },
		props: { svg },
	}));
}

/** Returns the still picture of a window of a sheet. */
export const GET = ({ props: { svg } }: APIContext<{ svg: string }>): Response =>
	new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
