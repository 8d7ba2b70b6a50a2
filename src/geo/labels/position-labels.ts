import type { Crop } from '../shared/crop.ts';
import { STEPS, stepOf } from '../view-crop.ts';
import { DOT_OFFSETS } from './dot-offsets.ts';
import { dotBox, isWhole, labelBox, moved, overlap, type Rect } from './label-box.ts';
import type { Label } from './layout-labels.ts';

/** A label, and the widths of the plate in CSS pixels between which it has room in a crop. */
export interface PositionedLabel {
	label: Label;
	/** Shown from this width; infinite if there is no room for it at any. */
	step: number;
	/** Shown below this width; 0 if there is no limit. */
	limit: number;
}

/** What the labels of a frame have to fit into. */
export interface Stage {
	crop: Crop;
	/** Width over height of the plate. */
	ratio: number;
	/** The id of a place that is named at every width, before all others. */
	lit?: string | undefined;
	/** Boxes that are taken, on a plate of a width and a height in CSS pixels. */
	furniture?: ((width: number, height: number) => Rect)[];
}

/** Plates are from 156 to 1000 px wide; both sides of each step are looked at. */
const WIDTHS = [
	...Array.from({ length: 43 }, (_, i) => 156 + 20 * i),
	...STEPS.flatMap((step) => [step - 1, step]),
];
const EDGE = 2;

/**
 * Decides, from the sizes of type alone, at which widths each label shows, so that none is ever cut
 * and none covers another: what comes first is kept, what comes later waits for a wider plate.
 */
export function positionLabels(labels: readonly Label[], stage: Stage): PositionedLabel[] {
	const settled: PositionedLabel[] = [];
	const boxes = new Map<Label, Map<number, Rect>>();
	const isLit = ({ place, arrow }: Label) =>
		place !== undefined && place === stage.lit && arrow === undefined;
	for (const label of labels.toSorted((a, b) => Number(isLit(b)) - Number(isLit(a)))) {
		const place = isLit(label) ? litPlace(label) : firstPlace(label);
		settled.push(place ?? { label, step: Number.POSITIVE_INFINITY, limit: 0 });
	}
	return settled;

	/** The place one was asked for is named at any width, if need be on another side of its dot. */
	function litPlace(label: Label) {
		const sides = label.kind === 'place' ? [{}, ...DOT_OFFSETS] : [{}];
		const tries = sides.map((side) => ({ label: { ...label, ...side }, step: 0, limit: 0 }));
		const dots = labels.filter(({ kind, place }) => kind === 'place' && place !== label.place);
		const isFree = (one: PositionedLabel) =>
			fits(one, WIDTHS) &&
			WIDTHS.every((width) => dots.every((dot) => !meets(one.label, dot, width)));
		return tries.find(isFree) ?? tries.find((one) => fits(one, WIDTHS)) ?? tries[0];
	}

	function firstPlace(label: Label) {
		const wanted = stepOf(label.from, stage.crop);
		const limit = stepOf(label.below ?? 0, stage.crop);
		const isShown = !label.zoomed || stage.crop[2] <= 0.75;
		const steps = [0, ...STEPS].filter((step) => step >= wanted && (!limit || step < limit));
		const tries = steps.map((step) => ({ label, step, limit }));
		return isShown ? tries.find((one) => fits(one, WIDTHS.filter(shows(one)))) : undefined;
	}

	function fits({ label }: PositionedLabel, widths: number[]) {
		return widths.every((width) => {
			const height = width / stage.ratio;
			const box = boxAt(label, width);
			const others = settled
				.filter((other) => shows(other)(width))
				.map(({ label: other }) => other);
			const taken = stage.furniture?.map((piece) => piece(width, height)) ?? [];
			return (
				isWhole(box, width, height, EDGE) &&
				!taken.some((piece) => overlap(box, piece)) &&
				!others.some((other) => overlap(box, boxAt(other, width)))
			);
		});
	}

	function meets(label: Label, dot: Label, width: number) {
		return overlap(boxAt(label, width), at(dot, dotBox, width));
	}

	/** Asked for again with every label that comes later. */
	function boxAt(label: Label, width: number): Rect {
		const its = boxes.get(label) ?? new Map<number, Rect>();
		const box = its.get(width) ?? at(label, labelBox(label, width), width);
		boxes.set(label, its.set(width, box));
		return box;
	}

	function at({ x, y }: Label, box: Rect, width: number) {
		const [left, top, size] = stage.crop;
		const height = width / stage.ratio;
		return moved(box, ((x - left) / size) * width, ((y - top) / size) * height);
	}
}

const shows =
	({ step, limit }: PositionedLabel) =>
	(width: number) =>
		width >= step && (limit === 0 || width < limit);
