import type { FrameSpec } from './map-types.ts';
import { LABEL_STEPS } from './plate-widths.ts';
import { boxAround, frameProjection, plateBox } from './projection.ts';
import type { Crop } from './shared/crop.ts';
import type { ViewSpec } from './view-spec.ts';

/** Returns the crop of a frame that a view shows, in shares of the plate, rounded to 0.001. */
export function cropOfView(frame: FrameSpec, crop: ViewSpec['crop']): Crop {
	if (!crop) return [0, 0, 1];
	const projection = frameProjection(frame);
	const plate = plateBox(frame);
	const width = (crop.widthKm * 1000) / frame.unit;
	const box = boxAround(projection, crop.center, width, frame.plate.shape);
	const share = (n: number) => Math.round(n * 1000) / 1000;
	return [
		share((box.x - plate.x) / plate.width),
		share((box.y - plate.y) / plate.height),
		share(box.width / plate.width),
	];
}

/**
 * Returns the step at which a label is shown in a crop, or gives way; 0 if `width` is 0.
 * @param width Width of the plate in CSS pixels at which the same happens without a crop. Things are larger in a crop,
 * so there it happens at a smaller width.
 * @param steps Widths to choose from, in CSS pixels, in ascending order.
 */
export function labelStep(width: number, [, , size]: Crop, steps = LABEL_STEPS): number {
	if (width === 0) return 0;
	return steps.find((step) => step >= width * size) ?? steps.at(-1)!;
}
