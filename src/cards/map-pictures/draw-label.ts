import { LETTERING_WIDTH } from '#src/geo/labels/fit-labels.ts';
import { letterSize } from '#src/geo/labels/letter-sizes.ts';
import type { Label } from '#src/geo/labels/layout-labels.ts';
import type { Box } from '#src/geo/projection.ts';
import type { Face, Faces } from '../typesetting/font-faces.ts';
import { drawTextLine, svgAttributes } from '../typesetting/svg-text.ts';
import type { Colours } from '../typesetting/theme-colours.ts';

/** Pixels of the card per CSS pixel of the style sheet: letters are larger, to be legible in a small preview. */
export const LABEL_SCALE = 1.9;
/** Extra distance of a name from a highlighted dot, which has a ring, in CSS pixels. */
const RING_GAP = 4;

/**
 * Draws a label of a card’s map as SVG: dot, name and second line.
 * @param label `x` and `y` of its point are shares of the box’s width and height.
 * @param box Box of the map, in pixels of the card.
 * @param isHighlighted Whether the label’s place is the highlighted one.
 */
export function drawLabel(
	label: Label,
	box: Box,
	isHighlighted: boolean,
	{ colours, faces }: { colours: Colours; faces: Faces },
): string {
	const { kind, rank, text, sub, dx, dy, anchor, turn } = label;
	const [x, y] = [box.x + label.x * box.width, box.y + label.y * box.height];
	const size = letterSize(label, LETTERING_WIDTH) * LABEL_SCALE;
	const { face, fill, spacing } = lettering(label, isHighlighted, colours, faces);
	const halo =
		kind === 'sea'
			? { stroke: colours.get('--map-sea')!, width: 2 * LABEL_SCALE }
			: {
					stroke: colours.get('--map-halo')!,
					width: (kind === 'distance' ? 4 : 2.6) * LABEL_SCALE,
				};
	const line = {
		x: x + (dx + (isHighlighted ? Math.sign(dx) * RING_GAP : 0)) * LABEL_SCALE,
		y: y + dy * LABEL_SCALE,
		...{ face, size, spacing, fill, halo, anchor, ...(turn && { turn: [turn, x, y] as const }) },
	};
	const name = kind === 'country' ? text.toUpperCase() : text;
	return [
		kind === 'place' ? drawDot(x, y, rank, isHighlighted, colours) : '',
		drawTextLine(name, line),
		sub ? drawTextLine(sub, { ...line, y: line.y + size * 1.25 }) : '',
	].join('');
}

/** Draws the dot of a place, larger for a more important `rank` (1 to 4). */
function drawDot(
	cx: number,
	cy: number,
	rank: number,
	isHighlighted: boolean,
	colours: Colours,
): string {
	const dot = (r: number, more: Record<string, string | number>) =>
		`<circle${svgAttributes({ cx, cy, r: r * LABEL_SCALE, ...more })}/>`;
	const paper = { stroke: colours.get('--map-paper')!, 'stroke-width': 1.2 * LABEL_SCALE };
	if (!isHighlighted)
		return dot([0, 4, 3.2, 2.6, 2][rank]!, { fill: colours.get('--map-ink')!, ...paper });
	const fill = colours.get('--map-accent')!;
	return dot(9, { fill, 'fill-opacity': 0.3 }) + dot(5, { fill, ...paper });
}

/** Returns face, colour and letter spacing (em) of a label, as on the page. */
function lettering({ kind, rank }: Label, isHighlighted: boolean, colours: Colours, faces: Faces) {
	const colour = (name: string) => colours.get(`--map-${name}`)!;
	const style = (face: Face, fill: string, spacing = 0) => ({ face, fill: colour(fill), spacing });
	if (kind === 'sea') return style(faces.italic, isHighlighted ? 'accent' : 'water-ink', 0.06);
	if (isHighlighted) return style(faces.bold, 'accent');
	if (kind === 'country') return style(faces.bold, 'quiet', 0.2);
	if (kind === 'region') return style(faces.bold, 'quiet', 0.06);
	if (kind === 'note') return style(faces.sans, 'quiet');
	if (kind === 'zone' || kind === 'plan') return style(faces.bold, 'accent');
	if (kind === 'line') return style(faces.bold, 'rail');
	return style(kind === 'place' && rank === 4 ? faces.sans : faces.bold, 'ink');
}
