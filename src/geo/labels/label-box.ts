import { MEDIUM_LETTERING } from '../plate-widths.ts';
import type { Label } from './layout-labels.ts';
import { letterSize } from './letter-sizes.ts';
import { type Face, lineWidth } from './text-width.ts';

/** A rectangle in CSS pixels. */
export interface Rect {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** Letter spacing in em, as in the style sheets. */
const LETTER_SPACING: Record<string, number> = { country: 0.2, sea: 0.08, region: 0.06 };
/** Height of a line above and below the baseline, and distance of two baselines, in em. */
const [ASCENT, DESCENT, LEADING] = [1.05, 0.36, 1.25];
/** Half the side of a dot’s box, in CSS pixels. */
const DOT = 5;

/** Returns the box of a label, with its dot, relative to its point, on a plate `plateWidth` CSS pixels wide. */
export function labelBox(label: Label, plateWidth: number): Rect {
	const box = turned(textBox(label, plateWidth), label.turn ?? 0);
	return label.kind === 'place' || label.arrow !== undefined ? union(box, dotBox) : box;
}

/** The box of a place’s dot, relative to its point. */
export const dotBox: Rect = { left: -DOT, right: DOT, top: -DOT, bottom: DOT };

/** Reports whether two boxes overlap. */
export const overlap = (a: Rect, b: Rect): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Reports whether a box is completely on a plate, more than `edge` CSS pixels from the plate’s edges. */
export const isInside = (box: Rect, width: number, height: number, edge: number): boolean =>
	box.left > edge && box.right < width - edge && box.top > edge && box.bottom < height - edge;

/** Returns a box moved by `x` and `y`. */
export const moveBox = ({ left, right, top, bottom }: Rect, x: number, y: number): Rect => ({
	left: left + x,
	right: right + x,
	top: top + y,
	bottom: bottom + y,
});

/** Returns the box of a label’s text before it is turned. A label without a text has the box of its dot. */
function textBox(label: Label, plateWidth: number): Rect {
	const { kind, text, sub, dx, dy, anchor } = label;
	if (!text) return dotBox;
	const em = letterSize(label, plateWidth);
	const face: Face = kind === 'sea' ? 'serif' : 'sans';
	const spacing =
		plateWidth < MEDIUM_LETTERING && kind === 'country' ? 0.08 : (LETTER_SPACING[kind] ?? 0);
	const printed = kind === 'country' ? text.toUpperCase() : text;
	const first = lineWidth(printed, face) + spacing * text.length;
	const second = sub ? lineWidth(sub, face) + 0.08 * sub.length : 0;
	const width = Math.max(first, second) * em;
	const left = { start: dx, middle: dx - width / 2, end: dx - width }[anchor];
	const bottom = dy + (DESCENT + (sub ? LEADING : 0)) * em;
	return { left, right: left + width, top: dy - ASCENT * em, bottom };
}

/** Returns the upright box round a box that is turned clockwise by `degrees` about its point. */
function turned(box: Rect, degrees: number): Rect {
	if (degrees === 0) return box;
	const [sin, cos] = [Math.sin, Math.cos].map((calculate) =>
		calculate((degrees * Math.PI) / 180),
	) as [number, number];
	const corners = [box.left, box.right].flatMap((x) =>
		[box.top, box.bottom].map((y) => [x * cos - y * sin, x * sin + y * cos] as const),
	);
	const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
	return {
		left: Math.min(...xs),
		right: Math.max(...xs),
		top: Math.min(...ys),
		bottom: Math.max(...ys),
	};
}

const union = (a: Rect, b: Rect): Rect => ({
	left: Math.min(a.left, b.left),
	right: Math.max(a.right, b.right),
	top: Math.min(a.top, b.top),
	bottom: Math.max(a.bottom, b.bottom),
});
