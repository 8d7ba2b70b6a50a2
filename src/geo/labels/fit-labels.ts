import { DOT_OFFSETS } from './dot-offsets.ts';
import { dotBox, isWhole, labelBox, moved, overlap, type Rect } from './label-box.ts';
import type { Label } from './layout-labels.ts';

const EDGE = 5;
/** Outside a plate the style sheet letters as on one of this width, in CSS pixels. */
export const LETTERED_AS = 300;

/**
 * Stands each label where, at every one of `widths` (CSS pixels), it is whole and clear of all others;
 * leaves out the rest, and all beyond `most`. Names of places are moved round their dot, others stay.
 */
export function fitLabels(
	labels: readonly Label[],
	widths: readonly number[],
	ratio: number,
	most: number,
): Label[] {
	const settled: Label[] = [];
	for (const label of labels) {
		const own = { dx: label.dx, dy: label.dy, anchor: label.anchor };
		const stands = label.kind === 'place' ? [own, ...DOT_OFFSETS] : [own];
		const choices = stands.map((stand) => ({ ...label, ...stand }));
		const clear = choices.filter((choice) => widths.every((width) => isClear(choice, width)));
		const best = clear.find((choice) => widths.every((width) => leavesDots(choice, width)));
		const chosen = best ?? clear[0];
		if (chosen && settled.length < most) settled.push(chosen);
	}
	return settled;

	function isClear(label: Label, width: number) {
		const box = at(label, labelBox(label, LETTERED_AS), width);
		return (
			isWhole(box, width, width / ratio, EDGE) &&
			!settled.some((other) => overlap(box, at(other, labelBox(other, LETTERED_AS), width)))
		);
	}

	/** A name beside its dot should not lie on that of another place. */
	function leavesDots(label: Label, width: number) {
		const box = at(label, labelBox(label, LETTERED_AS), width);
		const dots = labels.filter(({ kind, place }) => kind === 'place' && place !== label.place);
		return !dots.some((dot) => overlap(box, at(dot, dotBox, width)));
	}

	function at({ x, y }: Label, box: Rect, width: number) {
		return moved(box, x * width, (y * width) / ratio);
	}
}
