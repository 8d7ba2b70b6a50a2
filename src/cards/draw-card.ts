import { svgAttributes } from '#src/geo/draw/svg-attributes.ts';
import type { CardMap } from './map-pictures/card-map.ts';
import { type DrawingTools, drawMap } from './map-pictures/draw-map.ts';
import type { CardText } from './text/card-text.ts';
import { textWidth } from './typesetting/break-lines.ts';
import { type Box, CARD_MAP, CARD_SIZE } from './typesetting/card-size.ts';
import { drawColumn } from './typesetting/draw-column.ts';
import { nameRows } from './typesetting/name-rows.ts';
import { drawTextLine } from './typesetting/svg-text.ts';

/** Margins of the text, in pixels of the card. */
const MARGIN = { left: 64, hanging: 108, right: 44, top: 54, bottom: 52 };

/**
 * Draws a card as SVG: a column of text on the left, a map on the right, the site’s name below the map.
 * @param map What the map shows. Without it the names in other scripts take the place of the map.
 * @param site Name of the site; empty if the text contains it already.
 * @throws {RangeError} If the text does not fit in the smallest font sizes.
 */
export function drawCard(
	words: CardText,
	map: CardMap | undefined,
	site: string,
	tools: DrawingTools,
): string {
	const box: Box = { x: CARD_SIZE.width - CARD_MAP.width, y: 0, ...CARD_MAP };
	const column = {
		left: words.number ? MARGIN.hanging : MARGIN.left,
		right: box.x - MARGIN.right,
		top: MARGIN.top,
		bottom: CARD_SIZE.height - MARGIN.bottom,
	};
	const { names: _, ...withoutNames } = words;
	return drawPage(
		[
			drawColumn(map ? words : withoutNames, column, tools),
			map ? drawMap(map, box, tools) : drawNames(words.names ?? [], box, tools),
			drawStrip(site, map, box, tools),
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
function drawStrip(site: string, map: CardMap | undefined, box: Box, tools: DrawingTools): string {
	const { colours, faces } = tools;
	const y = CARD_SIZE.height - 14;
	const soft = colours.get('--color-soft')!;
	const edge = `M${box.x} 0V${CARD_SIZE.height}M${box.x} ${box.height}H${CARD_SIZE.width}`;
	const name = { face: faces.text, size: 31 };
	const small = { face: faces.sans, size: 19 };
	const room = box.width - 3 * 18 - textWidth(site, name);
	const credit = map
		? firstThatFit(map.credits, (text) => textWidth(text, small) <= room)
		: 'Beyond the map of this edition';
	return [
		`<path${svgAttributes({ d: edge, fill: 'none', stroke: colours.get('--map-hair') })}/>`,
		drawTextLine(site, { x: box.x + 18, y, ...name, fill: colours.get('--color-ink')! }),
		drawTextLine(credit, { x: CARD_SIZE.width - 18, y, ...small, fill: soft, anchor: 'end' }),
	].join('');
}

/** Returns as many of the credits as have room, and always the first. */
function firstThatFit(credits: readonly string[], fits: (text: string) => boolean): string {
	const joined = credits.map((_, i) => credits.slice(0, i + 1).join(', '));
	return joined.findLast(fits) ?? joined[0] ?? '';
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
