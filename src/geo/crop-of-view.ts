import type { FrameSpec } from './map-types.ts';
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

/** The widths of the plate in CSS pixels at which the style sheet shows more labels (classes `from-180` …). */
export const LABEL_STEPS = [180, 210, 300, 380, 460, 560, 640];

/**
 * Returns the step from which a label is shown in a crop.
 * @param width Width of the plate in CSS pixels from which the label is shown without a crop. Things are larger in
 * a crop, so there the label is shown from a smaller width.
 */
export function labelStep(width: number, [, , size]: Crop): number {
	if (width === 0) return 0;
	return LABEL_STEPS.find((step) => step >= width * size) ?? LABEL_STEPS.at(-1)!;
}
