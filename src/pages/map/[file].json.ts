import type { APIContext } from 'astro';
import { currentAtlas } from '#src/authoring/current-edition.ts';
import { sheetFiles } from '#src/sheet/build/sheet-files.ts';

export function getStaticPaths() {
	const atlas = currentAtlas();
	return atlas.sheets
		.flatMap(({ id }) => sheetFiles(atlas.sheet(id)))
		.map(({ path, text }) => ({
			params: { file: path.slice('map/'.length, -'.json'.length) },
			props: { text },
		}));
}

/** Returns a sheet, or one of its levels. */
export const GET = ({ props: { text } }: APIContext<{ text: string }>): Response =>
	new Response(text, { headers: { 'Content-Type': 'application/json' } });
