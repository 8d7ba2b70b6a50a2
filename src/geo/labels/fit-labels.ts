import { MEDIUM_LETTERING } from '../plate-widths.ts';
import { DOT_OFFSETS } from './dot-offsets.ts';
import { dotBox, isInside, labelBox, moveBox, overlap, type Rect } from './label-box.ts';
import type { Label } from './layout-labels.ts';

/** Smallest distance of a label from the edge of the map, in CSS pixels. */
const EDGE = 5;
/**
 * Labels outside a plate (in locators and on share pictures) have the type sizes of a plate of this width, in CSS
 * pixels.
 */
export const LETTERING_WIDTH = MEDIUM_LETTERING;
/** Largest number of labels outside a plate. */
const MAX_LABELS = 9;

/**
 * Chooses the labels, at most `MAX_LABELS`, that fit on a map. Each chosen label is completely on the map and overlaps
 * no earlier one, at all of `widths`. Names of places may move round their dot; other labels do not move.
 *
 * @param labels The most important first. Points are shares of the map.
 * @param widths Widths of the map in CSS pixels.
 * @param ratio Width of the map divided by its height.
 */
export function fitLabels(
	labels: readonly Label[],
	widths: readonly number[],
	ratio: number,
): Label[] {
	const chosen: Label[] = [];
	for (const label of labels) {
		const own = { dx: label.dx, dy: label.dy, anchor: label.anchor };
		const positions = label.kind === 'place' ? [own, ...DOT_OFFSETS] : [own];
		const choices = positions.map((stand) => ({ ...label, ...stand }));
		const clear = choices.filter((choice) => widths.every((width) => isClear(choice, width)));
		const best = clear.find((choice) => widths.every((width) => coversNoDot(choice, width)));
		const fitting = best ?? clear[0];
		if (fitting && chosen.length < MAX_LABELS) chosen.push(fitting);
	}
	return chosen;

	function isClear(label: Label, width: number) {
		const box = at(label, labelBox(label, LETTERING_WIDTH), width);
		return (
			isInside(box, width, width / ratio, EDGE) &&
			!chosen.some((other) => overlap(box, at(other, labelBox(other, LETTERING_WIDTH), width)))
		);
	}

	/** Reports whether a label covers no dot of another place. */
	function coversNoDot(label: Label, width: number) {
		const box = at(label, labelBox(label, LETTERING_WIDTH), width);
		const dots = labels.filter(({ kind, place }) => kind === 'place' && place !== label.place);
		return !dots.some((dot) => overlap(box, at(dot, dotBox, width)));
	}

	function at({ x, y }: Label, box: Rect, width: number) {
		return moveBox(box, x * width, (y * width) / ratio);
	}
}
