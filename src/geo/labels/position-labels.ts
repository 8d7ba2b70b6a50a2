import { labelStep } from '../crop-of-view.ts';
import { LABEL_LIMITS, LABEL_STEPS } from '../plate-widths.ts';
import { type Crop, ZOOMED_SIZE } from '../shared/crop.ts';
import { DOT_OFFSETS } from './dot-offsets.ts';
import { dotBox, isInside, labelBox, moveBox, overlap, type Rect } from './label-box.ts';
import type { Label } from './layout-labels.ts';

/** A label, with the widths of the plate, in CSS pixels, at which it has room in a crop. */
export interface PositionedLabel {
	label: Label;
	/** The label is shown from this width; infinite if there is no room for it at any width. */
	step: number;
	/** The label is shown below this width; 0 if there is no limit. */
	limit: number;
}

/** The space for the labels of a frame: the crop that is shown, and what already occupies it. */
export interface LabelSpace {
	crop: Crop;
	/** Width of the plate divided by its height. */
	ratio: number;
	/**
	 * Id of the highlighted place. Its label is positioned first and shown at every width. Several labels of the place,
	 * such as a long and a short one for different widths, are positioned first too, each at its own widths.
	 */
	highlighted?: string | undefined;
	/** Functions that return boxes that labels must not cover, from the plate’s width and height in CSS pixels. */
	overlays?: ((width: number, height: number) => Rect)[];
}

/** The widths that are tried, in CSS pixels. Plates are 156 to 1000 px wide; both sides of each step are included. */
const WIDTHS = [
	...Array.from({ length: 43 }, (_, i) => 156 + 20 * i),
	...LABEL_STEPS.flatMap((step) => [step - 1, step]),
];
/** Smallest distance of a label from the edge of the plate, in CSS pixels. */
const EDGE = 2;

/**
 * Decides at which widths of the plate each label is shown, so that no label is cut off and no two overlap. Earlier
 * labels are positioned first; later ones are shown from the first width at which they fit. Calculates with estimated
 * text widths (`lineWidth`), without a browser.
 */
export function positionLabels(labels: readonly Label[], stage: LabelSpace): PositionedLabel[] {
	const positioned: PositionedLabel[] = [];
	const boxes = new Map<Label, Map<number, Rect>>();
	const isHighlighted = ({ place, arrow }: Label) =>
		place !== undefined && place === stage.highlighted && arrow === undefined;
	const isOnlyOne = labels.filter(isHighlighted).length === 1;
	for (const label of labels.toSorted(
		(a, b) => Number(isHighlighted(b)) - Number(isHighlighted(a)),
	)) {
		const place =
			isHighlighted(label) && isOnlyOne ? positionHighlighted(label) : positionFromStep(label);
		positioned.push(place ?? { label, step: Number.POSITIVE_INFINITY, limit: 0 });
	}
	return positioned;

	/** Positions the highlighted place, which is shown at every width; its name may move to another side of its dot. */
	function positionHighlighted(label: Label) {
		const sides = label.kind === 'place' ? [{}, ...DOT_OFFSETS] : [{}];
		const tries = sides.map((side) => ({ label: { ...label, ...side }, step: 0, limit: 0 }));
		const dots = labels.filter(({ kind, place }) => kind === 'place' && place !== label.place);
		const isFree = (one: PositionedLabel) =>
			fits(one, WIDTHS) &&
			WIDTHS.every((width) => dots.every((dot) => !meets(one.label, dot, width)));
		return tries.find(isFree) ?? tries.find((one) => fits(one, WIDTHS)) ?? tries[0];
	}

	/** Returns the label with the first step from which it fits at every width; undefined if there is none. */
	function positionFromStep(label: Label) {
		const wanted = labelStep(label.from, stage.crop);
		const limit = labelStep(label.below ?? 0, stage.crop, LABEL_LIMITS);
		const isShown = !label.zoomed || stage.crop[2] <= ZOOMED_SIZE;
		const steps = [0, ...LABEL_STEPS].filter((step) => step >= wanted && (!limit || step < limit));
		const tries = steps.map((step) => ({ label, step, limit }));
		return isShown ? tries.find((one) => fits(one, WIDTHS.filter(shows(one)))) : undefined;
	}

	function fits({ label }: PositionedLabel, widths: number[]) {
		return widths.every((width) => {
			const height = width / stage.ratio;
			const box = boxAt(label, width);
			const others = positioned
				.filter((other) => shows(other)(width))
				.map(({ label: other }) => other);
			const taken = stage.overlays?.map((piece) => piece(width, height)) ?? [];
			return (
				isInside(box, width, height, EDGE) &&
				!taken.some((piece) => overlap(box, piece)) &&
				!others.some((other) => overlap(box, boxAt(other, width)))
			);
		});
	}

	function meets(label: Label, dot: Label, width: number) {
		return overlap(boxAt(label, width), at(dot, dotBox, width));
	}

	/** Returns the box of a label on a plate. It is cached, because every later label is compared with it. */
	function boxAt(label: Label, width: number): Rect {
		const cached = boxes.get(label) ?? new Map<number, Rect>();
		const box = cached.get(width) ?? at(label, labelBox(label, width), width);
		boxes.set(label, cached.set(width, box));
		return box;
	}

	function at({ x, y }: Label, box: Rect, width: number) {
		const [left, top, size] = stage.crop;
		const height = width / stage.ratio;
		return moveBox(box, ((x - left) / size) * width, ((y - top) / size) * height);
	}
}

const shows =
	({ step, limit }: PositionedLabel) =>
	(width: number) =>
		width >= step && (limit === 0 || width < limit);
