import { LETTERED_AS } from '#src/geo/labels/fit-labels.ts';
import { letterSize } from '#src/geo/labels/label-box.ts';
import type { Label } from '#src/geo/labels/layout-labels.ts';
import type { Box } from '#src/geo/projection.ts';
import type { Face, Faces } from '../typesetting/font-faces.ts';
import { attributes, printLine } from '../typesetting/svg-text.ts';
import type { Colours } from '../typesetting/theme-colours.ts';

/** Pixels of the card in one of the style sheet’s, so that the letters can be read in a small preview. */
export const SCALE = 1.9;
/** How much further from its dot a name stands where that has a ring. */
const CLEAR = 4;

/**
 * A label of a card’s map: its dot, its name and what stands below that.
 * @param label Its point is a share of the box.
 * @param box Of the map, in pixels of the card.
 * @param isLit Whether its place is the one that is marked.
 */
export function drawLabel(
	label: Label,
	box: Box,
	isLit: boolean,
	{ colours, faces }: { colours: Colours; faces: Faces },
): string {
	const { kind, rank, text, sub, dx, dy, anchor, turn } = label;
	const [x, y] = [box.x + label.x * box.width, box.y + label.y * box.height];
	const size = letterSize(label, LETTERED_AS) * SCALE;
	const { face, fill, spacing } = lettering(label, isLit, colours, faces);
	const halo =
		kind === 'sea'
			? { stroke: colours.get('--map-sea')!, width: 2 * SCALE }
			: { stroke: colours.get('--map-halo')!, width: (kind === 'distance' ? 4 : 2.6) * SCALE };
	const line = {
		x: x + (dx + (isLit ? Math.sign(dx) * CLEAR : 0)) * SCALE,
		y: y + dy * SCALE,
		...{ face, size, spacing, fill, halo, anchor, ...(turn && { turn: [turn, x, y] as const }) },
	};
	const written = kind === 'country' ? text.toUpperCase() : text;
	return [
		kind === 'place' ? drawDot(x, y, rank, isLit, colours) : '',
		printLine(written, line),
		sub ? printLine(sub, { ...line, y: line.y + size * 1.25 }) : '',
	].join('');
}

function drawDot(cx: number, cy: number, rank: number, isLit: boolean, colours: Colours): string {
	const dot = (r: number, more: Record<string, string | number>) =>
		`<circle${attributes({ cx, cy, r: r * SCALE, ...more })}/>`;
	const paper = { stroke: colours.get('--map-paper')!, 'stroke-width': 1.2 * SCALE };
	if (!isLit) return dot([0, 4, 3.2, 2.6, 2][rank]!, { fill: colours.get('--map-ink')!, ...paper });
	const fill = colours.get('--map-accent')!;
	return dot(9, { fill, 'fill-opacity': 0.3 }) + dot(5, { fill, ...paper });
}

function lettering({ kind, rank }: Label, isLit: boolean, colours: Colours, faces: Faces) {
	const colour = (name: string) => colours.get(`--map-${name}`)!;
	const of = (face: Face, fill: string, spacing = 0) => ({ face, fill: colour(fill), spacing });
	if (kind === 'sea') return of(faces.italic, isLit ? 'accent' : 'water-ink', 0.06);
	if (isLit) return of(faces.bold, 'accent');
	if (kind === 'country') return of(faces.bold, 'quiet', 0.2);
	if (kind === 'region') return of(faces.bold, 'quiet', 0.06);
	if (kind === 'note') return of(faces.sans, 'quiet');
	if (kind === 'zone' || kind === 'plan') return of(faces.bold, 'accent');
	if (kind === 'line') return of(faces.bold, 'rail');
	return of(kind === 'place' && rank === 4 ? faces.sans : faces.bold, 'ink');
}
