import type { Label } from '../labels/layout-labels.ts';
import type { FrameSpec, LonLat } from '../map-types.ts';
import { type Box, plateBox, projectFrame } from '../projection.ts';

/** Width over height of every locator. */
export const CROP_RATIO = 1.6;

/** A box of a shape in the units of its frame, `widthKm` wide round a point. */
export function cropBox(
	frame: FrameSpec,
	center: LonLat,
	widthKm: number,
	ratio = CROP_RATIO,
): Box {
	const [x, y] = projectFrame(frame)(center)!;
	const width = Math.round((widthKm * 1000) / frame.unit);
	const height = Math.round(width / ratio);
	return { x: Math.round(x - width / 2), y: Math.round(y - height / 2), width, height };
}

/** A label of a frame with its point as shares of a crop of it. */
export function inCrop(frame: FrameSpec, crop: Box, label: Label): Label {
	const plate = plateBox(frame);
	return {
		...label,
		x: (plate.x + label.x * plate.width - crop.x) / crop.width,
		y: (plate.y + label.y * plate.height - crop.y) / crop.height,
	};
}
