import type { APIContext } from 'astro';
import { currentAtlas } from '#src/authoring/current-edition.ts';
import { groundFile } from '#src/map/build/ground-file.ts';

export function getStaticPaths() {
	const atlas = currentAtlas();
	return atlas.frames.map(({ id }) => {
		const { path, svg } = groundFile(atlas.sheet(id));
		return { params: { ground: path.slice('map/'.length, -'.svg'.length) }, props: { svg } };
	});
}

/** Returns the shapes of a frame’s ground, which pages draw. */
export const GET = ({ props }: APIContext<{ svg: string }>): Response =>
	new Response(props.svg, { headers: { 'Content-Type': 'image/svg+xml' } });
