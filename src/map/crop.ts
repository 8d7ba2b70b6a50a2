import type { Label } from './labels.ts';
import type { Box } from './projection.ts';

/** Width over height of every crop. */
export const CROP_RATIO = 1.6;

/** A box round some labels, `padding` times as large as they need; kept where the ground is drawn: on the plate and its margin. */
export function cropAround(
	plate: Box,
	[across, down]: [number, number],
	points: readonly Label[],
	padding: number,
): Box {
	const xs = points.map(({ x }) => x * plate.width);
	const ys = points.map(({ y }) => y * plate.height);
	const [left, right] = [Math.min(...xs), Math.max(...xs)];
	const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
	const wanted = Math.max((right - left) * padding, (bottom - top) * padding * CROP_RATIO);
	const width = Math.round(Math.max(plate.width * 0.3, wanted));
	const height = Math.round(width / CROP_RATIO);
	const clamp = (at: number, size: number, whole: number, margin: number) =>
		Math.round(Math.min(Math.max(at, -whole * margin), whole * (1 + margin) - size));
	return {
		x: plate.x + clamp((left + right - width) / 2, width, plate.width, across),
		y: plate.y + clamp((top + bottom - height) / 2, height, plate.height, down),
		width,
		height,
	};
}

/** A label’s point as shares of the crop. */
export function shareOf(crop: Box, plate: Box, { x, y }: Label) {
	return {
		x: (plate.x + x * plate.width - crop.x) / crop.width,
		y: (plate.y + y * plate.height - crop.y) / crop.height,
	};
}
