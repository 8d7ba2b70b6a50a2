import type { Label } from './labels.ts';
import { guessBox } from './view.ts';

/** Where a name may stand by its dot, best first: offsets in CSS pixels and the end that is fixed. */
const STANDS = [
	{ dx: 8, dy: 4, anchor: 'start' },
	{ dx: -8, dy: 4, anchor: 'end' },
	{ dx: 6, dy: 15, anchor: 'start' },
	{ dx: 6, dy: -8, anchor: 'start' },
	{ dx: -6, dy: -8, anchor: 'end' },
	{ dx: -6, dy: 15, anchor: 'end' },
	{ dx: 0, dy: -10, anchor: 'middle' },
	{ dx: 0, dy: 18, anchor: 'middle' },
] as const;
const EDGE = 6;

/**
 * Stands each label where, at every one of `widths`, it is whole and clear of all others; leaves out
 * the rest. Names of places are moved round their dot, other labels stay. `taken` are in place already.
 */
export function arrange(
	labels: readonly Label[],
	widths: readonly number[],
	ratio: number,
	taken: readonly Label[] = [],
): Label[] {
	const settled = [...taken];
	const dots = [...labels, ...taken].filter(({ kind }) => kind === 'place');
	for (const label of labels) {
		const own = { dx: label.dx, dy: label.dy, anchor: label.anchor };
		const stands = label.kind === 'place' ? [own, ...STANDS] : [own];
		const choices = stands.map((stand) => ({ ...label, ...stand }));
		const fits = choices.find((choice) =>
			widths.every((width) => isClear(choice, width, width / ratio)),
		);
		if (fits) settled.push(fits);
	}
	return settled.slice(taken.length);

	function isClear(label: Label, width: number, height: number) {
		const box = boxOf(label, width, height);
		const isWhole =
			box.left > EDGE && box.right < width - EDGE && box.top > EDGE && box.bottom < height - EDGE;
		const others = settled.map((other) => boxOf(other, width, height));
		const points = dots.filter(({ place }) => place !== label.place);
		const marks = taken.length ? [] : points.map((dot) => dotOf(dot, width, height));
		return isWhole && ![...others, ...marks].some((other) => overlap(box, other));
	}
}

function boxOf(label: Label, width: number, height: number) {
	const { left, right, top, bottom } = guessBox(label);
	const [x, y] = [label.x * width, label.y * height];
	return { left: x + left, right: x + right, top: y + top, bottom: y + bottom };
}

function dotOf({ x, y }: Label, width: number, height: number) {
	const [left, top] = [x * width - 4, y * height - 4];
	return { left, right: left + 8, top, bottom: top + 8 };
}

type Rect = ReturnType<typeof boxOf>;
const overlap = (a: Rect, b: Rect) =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
