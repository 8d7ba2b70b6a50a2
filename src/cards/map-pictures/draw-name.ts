import { svgAttributes } from '#src/geo/draw/svg-attributes.ts';
import type { Lettered } from '#src/sheet/shared/lettering/letter-sheet.ts';
import { ARROW, LEADING, LETTERS } from '#src/sheet/shared/lettering/letter-sizes.ts';
import type { Box } from '../typesetting/card-size.ts';
import type { Face, Faces } from '../typesetting/font-faces.ts';
import { drawTextLine, drawTextOnPath } from '../typesetting/svg-text.ts';
import type { Colours } from '../typesetting/theme-colours.ts';

/** Pixels of the card per CSS pixel of the sheet: letters are larger, to be legible in a small preview. */
export const LETTER_SCALE = 1.9;
/** Width of the outline behind letters, in CSS pixels. */
const HALO = 3;

/**
 * Draws a name of a card’s map as SVG, with its dot.
 * @param name Its figures are CSS pixels from the corner of the box.
 * @param box Box of the map, in pixels of the card.
 */
export function drawName(
	{ kind, isLit, text, at, box: room, align = 'start', course, arrow }: Lettered,
	box: Box,
	{ colours, faces }: { colours: Colours; faces: Faces },
): string {
	const toCard = ([x, y]: readonly [number, number]) =>
		[box.x + x * LETTER_SCALE, box.y + y * LETTER_SCALE] as const;
	const { size, spacing = 0, capitals } = LETTERS[isLit && kind === 'place' ? 'lit' : kind];
	const colour = (name: string) => colours.get(`--map-${name}`)!;
	const style = {
		face: faceOf(kind, isLit, faces),
		size: size * LETTER_SCALE,
		spacing,
		fill: colour(inkOf(kind, isLit)),
		halo: { stroke: colour(kind === 'sea' ? 'sea' : 'paper'), width: HALO * LETTER_SCALE },
	};
	const parts: string[] = [];
	if (at)
		parts.push(
			arrow === undefined
				? drawDot(...toCard(at), isLit, colours)
				: drawArrow(toCard(at), arrow, colours),
		);
	if (course) parts.push(drawTextOnPath(text, course.map(toCard), style));
	if (room) {
		const { left, right, top } = room;
		const edge = { start: left, middle: (left + right) / 2, end: right }[align];
		const rows = (capitals ? text.toUpperCase() : text).split('\n');
		parts.push(
			...rows.map((row, i) => {
				const [x, y] = toCard([edge, top + size * (0.85 + i * LEADING)]);
				return drawTextLine(row, { x, y, anchor: align, ...style });
			}),
		);
	}
	return parts.join('');
}

/** Draws the dot of a place. */
function drawDot(cx: number, cy: number, isLit: boolean, colours: Colours): string {
	const lit = {
		r: 6 * LETTER_SCALE,
		fill: colours.get('--map-accent'),
		stroke: colours.get('--map-paper'),
		'stroke-width': 2 * LETTER_SCALE,
	};
	const plain = { r: 2.8 * LETTER_SCALE, fill: colours.get('--map-quiet') };
	return `<circle${svgAttributes({ cx, cy, ...(isLit ? lit : plain) })}/>`;
}

/** Draws the arrow to a lit place outside the map. @param turn Its direction in degrees, clockwise from north. */
function drawArrow([x, y]: readonly [number, number], turn: number, colours: Colours): string {
	const move = `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${turn}) scale(${LETTER_SCALE})`;
	return `<path${svgAttributes({
		...{ d: ARROW, transform: move, fill: colours.get('--map-accent') },
		...{ stroke: colours.get('--map-paper'), 'stroke-width': 2, 'paint-order': 'stroke' },
	})}/>`;
}

/** Returns the colour of letters. What is lit and has no dot has the accent in its letters. */
function inkOf(kind: Lettered['kind'], isLit: boolean): string {
	if (isLit) return kind === 'place' || kind === 'off' ? 'ink' : 'accent';
	return kind === 'sea' || kind === 'river' ? 'water-ink' : 'quiet';
}

function faceOf(kind: Lettered['kind'], isLit: boolean, faces: Faces): Face {
	if (kind === 'sea' || kind === 'river') return faces.italic;
	return isLit || kind === 'country' || kind === 'off' || kind === 'figure'
		? faces.bold
		: faces.sans;
}
