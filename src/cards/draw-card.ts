import type { Box } from '#src/geo/projection.ts';
import type { MapCrop } from './map-pictures/crops.ts';
import { type DrawingTools, drawMap } from './map-pictures/draw-map.ts';
import type { CardText } from './text/card-text.ts';
import { CARD_SIZE } from './typesetting/card-size.ts';
import { drawColumn } from './typesetting/draw-column.ts';
import { nameRows } from './typesetting/name-rows.ts';
import { drawTextLine, svgAttributes } from './typesetting/svg-text.ts';

/** Width of the map, height of the strip below it and margins of the text, in pixels of the card. */
const MAP_WIDTH = 424;
const STRIP_HEIGHT = 46;
const MARGIN = { left: 64, hanging: 108, right: 44, top: 54, bottom: 52 };

/**
 * Draws a card as SVG: a column of text on the left, a map on the right, the site’s name below the map.
 * @param crop What the map shows. Without it the names in other scripts take the place of the map.
 * @param site Name of the site; empty if the text contains it already.
 * @throws {RangeError} If the text does not fit in the smallest font sizes.
 */
export function drawCard(
	words: CardText,
	crop: MapCrop | undefined,
	site: string,
	tools: DrawingTools,
): string {
	const box: Box = {
		x: CARD_SIZE.width - MAP_WIDTH,
		y: 0,
		width: MAP_WIDTH,
		height: CARD_SIZE.height - STRIP_HEIGHT,
	};
	const column = {
		left: words.number ? MARGIN.hanging : MARGIN.left,
		right: box.x - MARGIN.right,
		top: MARGIN.top,
		bottom: CARD_SIZE.height - MARGIN.bottom,
	};
	const { names: _, ...withoutNames } = words;
	return drawPage(
		[
			drawColumn(crop ? words : withoutNames, column, tools),
			crop ? drawMap(crop, box, tools) : drawNames(words.names ?? [], box, tools),
			drawStrip(site, crop, box, tools),
		],
		tools,
	);
}

/** Wraps SVG elements in an SVG of the card’s size with the paper colour as background. */
export const drawPage = (content: readonly string[], { colours }: DrawingTools): string =>
	[
		`<svg xmlns="http://www.w3.org/2000/svg"${svgAttributes(CARD_SIZE)}>`,
		`<rect${svgAttributes({ ...CARD_SIZE, fill: colours.get('--color-paper') })}/>`,
		...content,
		'</svg>',
	].join('');

/** Draws the strip below the map: the site’s name and the source of the map data. */
function drawStrip(site: string, crop: MapCrop | undefined, box: Box, tools: DrawingTools): string {
	const { colours, faces } = tools;
	const y = CARD_SIZE.height - 14;
	const soft = colours.get('--color-soft')!;
	const edge = `M${box.x} 0V${CARD_SIZE.height}M${box.x} ${box.height}H${CARD_SIZE.width}`;
	return [
		`<path${svgAttributes({ d: edge, fill: 'none', stroke: colours.get('--map-hair') })}/>`,
		drawTextLine(site, {
			...{ x: box.x + 18, y, face: faces.text, size: 31, fill: colours.get('--color-ink')! },
		}),
		drawTextLine(crop ? creditOf(crop, tools) : 'Beyond the maps of this edition', {
			...{ x: CARD_SIZE.width - 18, y, face: faces.sans, size: 19, fill: soft, anchor: 'end' },
		}),
	].join('');
}

function creditOf({ frame }: MapCrop, { atlas }: DrawingTools): string {
	return atlas.geometries[atlas.sheet(frame).frame.geometry]!.credit.to;
}

/** Draws names in other scripts one below the other, in the middle of the box. */
function drawNames(names: readonly string[], box: Box, { faces, colours }: DrawingTools): string {
	const size = 68;
	const rows = names.flatMap((name) => nameRows([name], size, box.width, faces));
	const top = (box.height - (rows.length - 1) * size * 1.6) / 2 + size * 0.35;
	return [
		`<rect${svgAttributes({ ...box, fill: colours.get('--color-wash') })}/>`,
		...rows.map(([name], i) =>
			drawTextLine(name!.text, {
				...{ x: box.x + box.width / 2, y: top + i * size * 1.6, face: name!.face, size },
				...{ fill: colours.get('--color-ink')!, anchor: 'middle' },
			}),
		),
	].join('');
}
