import type { Label } from '../labels/layout-labels.ts';
import type { FrameSpec, LonLat } from '../map-types.ts';
import { type Box, frameProjection, plateBox } from '../projection.ts';

/** Width divided by height, for all locators. */
export const LOCATOR_RATIO = 1.6;

/** Largest width of a locator in rem, about 358 CSS pixels. */
export const LOCATOR_WIDTH_REM = 22.4;

/**
 * Returns a box round a point, rounded to whole SVG units of the frame.
 * @param widthKm Width of the box in km.
 * @param ratio Width of the box divided by its height.
 */
export function cropBox(
	frame: FrameSpec,
	center: LonLat,
	widthKm: number,
	ratio = LOCATOR_RATIO,
): Box {
	const [x, y] = frameProjection(frame)(center)!;
	const width = Math.round((widthKm * 1000) / frame.unit);
	const height = Math.round(width / ratio);
	return { x: Math.round(x - width / 2), y: Math.round(y - height / 2), width, height };
}

/**
 * Returns a copy of a label in which `x` and `y` are shares of a crop instead of shares of the plate.
 * @param crop The crop in SVG units of the frame.
 */
export function labelInCrop(frame: FrameSpec, crop: Box, label: Label): Label {
	const plate = plateBox(frame);
	return {
		...label,
		x: (plate.x + label.x * plate.width - crop.x) / crop.width,
		y: (plate.y + label.y * plate.height - crop.y) / crop.height,
	};
}
