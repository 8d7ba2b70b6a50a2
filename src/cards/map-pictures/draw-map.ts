import { svgAttributes } from '#src/geo/draw/svg-attributes.ts';
import type { SheetAtlas } from '#src/sheet/build/atlas.ts';
import { letterPicture, sceneOf } from '#src/sheet/build/picture.ts';
import { paintSvg, UNITS } from '#src/sheet/build/paint-svg.ts';
import { windowAround } from '#src/sheet/shared/window.ts';
import type { Box } from '../typesetting/card-size.ts';
import type { Faces } from '../typesetting/font-faces.ts';
import type { Colours } from '../typesetting/theme-colours.ts';
import type { CardMap } from './card-map.ts';
import { drawName, LETTER_SCALE } from './draw-name.ts';

/** The data that cards and their maps are drawn with. */
export interface DrawingTools {
	atlas: SheetAtlas;
	colours: Colours;
	faces: Faces;
}

/** How far the ground goes on beyond the edge of the map, in CSS pixels: more than its widest line. */
const BLEED = 40;

/**
 * Draws a map with its English names as SVG.
 * @param box Box of the map, in pixels of the card. It has the shape of the map’s bounds.
 */
export function drawMap({ sheet, bounds, lit, first }: CardMap, box: Box, tools: DrawingTools) {
	const { colours } = tools;
	const size = { width: box.width / LETTER_SCALE, height: box.height / LETTER_SCALE };
	const { names } = letterPicture(sheet, { bounds, width: size.width, lit, first });
	const ground = paintSvg(sheet.levels, windowAround(bounds, size), size, {
		scene: sceneOf(sheet, lit),
		bleed: [BLEED, BLEED],
		colourOf: (colour) => colours.get(`--map-${colour}`)!,
		scalesLines: true,
	});
	const viewBox = `0 0 ${size.width * UNITS} ${size.height * UNITS}`;
	return [
		`<svg${svgAttributes({ ...box, viewBox })}>${ground}</svg>`,
		...names.filter(({ lang }) => !lang).map((name) => drawName(name, box, tools)),
	].join('');
}
