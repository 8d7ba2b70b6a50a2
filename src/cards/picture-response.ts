import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetAtlas } from '#src/sheet/build/atlas.ts';
import { drawPng, RENDERER_VERSION } from './draw-png.ts';
import type { DrawingTools } from './map-pictures/draw-map.ts';
import { PictureCache, writeAtomically } from './picture-cache.ts';
import { type Face, faceDigest, loadFaces } from './typesetting/font-faces.ts';
import { loadColours } from './typesetting/theme-colours.ts';

/** Folder of the picture cache, inside the folder that Astro uses for its own build caches. */
const CACHE_FOLDER = 'node_modules/.astro/cards';

/**
 * Returns the response to a request for a card: a PNG of the SVG that `draw` returns.
 *
 * @param atlas The maps of the edition, which `draw` gets with the other tools.
 */
export async function pictureResponse(
	atlas: SheetAtlas,
	draw: (tools: DrawingTools) => string,
): Promise<Response> {
	const body = new Uint8Array(await cardPicture(atlas, draw));
	return new Response(body, { headers: { 'content-type': 'image/png' } });
}

/** Returns the PNG of a card, from the cache if an earlier build drew the same card. */
async function cardPicture(
	atlas: SheetAtlas,
	draw: (tools: DrawingTools) => string,
): Promise<Buffer> {
	resources ??= loadResources();
	const { tools, digest, cache } = await resources;
	const svg = draw({ atlas, ...tools });
	return cache.getOrMake(`${RENDERER_VERSION}\n${digest}\n${svg}`, () =>
		drawPng(svg, Object.values(tools.faces).map(fontFile)),
	);
}

let resources: ReturnType<typeof loadResources> | undefined;

/** Loads the data that all cards of a build share. This happens once, because it is slow to make the faces. */
async function loadResources() {
	const root = process.cwd();
	const faces = await loadFaces(root);
	return {
		tools: { colours: loadColours(root), faces },
		digest: faceDigest(faces),
		cache: new PictureCache(join(root, CACHE_FOLDER)),
	};
}

/** Returns the path of a face’s file. The renderer reads fonts only from files, so the face is written to one. */
function fontFile({ id, file }: Face): string {
	const path = join(process.cwd(), CACHE_FOLDER, `${id}.ttf`);
	if (!(existsSync(path) && readFileSync(path).equals(file))) writeAtomically(path, file);
	return path;
}
