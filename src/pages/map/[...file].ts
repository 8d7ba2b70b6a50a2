import type { APIContext } from 'astro';
import { currentAtlas, currentEdition } from '#src/authoring/current-edition.ts';
import { volumeEdition, volumesWith } from '#src/edition/volumes.ts';
import { allStills } from '#src/map/build/stills.ts';
import { sheetFiles } from '#src/sheet/build/sheet-files.ts';

export function getStaticPaths() {
	const edition = currentEdition();
	const atlas = currentAtlas();
	const volumes = volumesWith('places/', edition).map(
		(volume) => volumeEdition(edition, volume).places,
	);
	const files = [
		...allStills(atlas, edition.places, volumes).map(({ path, svg }) => ({ path, text: svg })),
		...atlas.sheets.flatMap(({ id }) => sheetFiles(atlas.sheet(id))),
	];
	return files.map(({ path, text }) => ({
		params: { file: path.slice('map/'.length) },
		props: { text },
	}));
}

/** Returns a file of the map: a still, a sheet, or one of its levels. */
export const GET = ({ params, props }: APIContext<{ text: string }>): Response =>
	new Response(props.text, {
		headers: {
			'Content-Type': params['file']!.endsWith('.svg') ? 'image/svg+xml' : 'application/json',
		},
	});
