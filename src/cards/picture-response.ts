import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { currentAtlas } from '#src/authoring/current.ts';
import { drawPng, ENCODER } from './draw-png.ts';
import { loadGroundCss, type MapTools } from './map-pictures/map-picture.ts';
import { PictureCache, replaceFile } from './picture-cache.ts';
import { type Face, faceDigest, loadFaces } from './typesetting/font-faces.ts';
import { loadColours } from './typesetting/theme-colours.ts';

/** Astro’s folder for what a build may keep for the next. */
const KEPT = 'node_modules/.astro/cards';

/** Answers a request for a card with its picture. */
export async function pictureResponse(draw: (tools: MapTools) => string): Promise<Response> {
	const body = new Uint8Array(await cardPicture(draw));
	return new Response(body, { headers: { 'content-type': 'image/png' } });
}

/** The PNG of a card, drawn with the tools it is given, or kept from an earlier build. */
async function cardPicture(draw: (tools: MapTools) => string): Promise<Buffer> {
	studio ??= openStudio();
	const { tools, digest, kept } = await studio;
	const svg = draw(tools);
	return kept.take(`${ENCODER}\n${digest}\n${svg}`, () =>
		drawPng(svg, Object.values(tools.faces).map(fontFile)),
	);
}

let studio: ReturnType<typeof openStudio> | undefined;

async function openStudio() {
	const root = process.cwd();
	const faces = await loadFaces(root);
	return {
		tools: { atlas: currentAtlas(), colours: loadColours(root), css: loadGroundCss(root), faces },
		digest: faceDigest(faces),
		kept: new PictureCache(join(root, KEPT)),
	};
}

/** The path of a face’s file: the renderer reads fonts from files only. */
function fontFile({ id, file }: Face): string {
	const path = join(process.cwd(), KEPT, `${id}.ttf`);
	if (!(existsSync(path) && readFileSync(path).equals(file))) replaceFile(path, file);
	return path;
}
