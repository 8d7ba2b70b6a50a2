/** A crop of a plate in shares of its width and height: left, top, size. `[0, 0, 1]` is the entire plate. */
export type Crop = readonly [left: number, top: number, size: number];

/** Size of a crop, as a share of the plate, below which labels for zoomed maps are shown. */
export const ZOOMED_SIZE = 0.75;

/** Smallest crop that a reader can zoom to, as a share of the plate. */
const MIN_SIZE = 1 / 12;

/**
 * Returns the attributes `x`, `y`, `width` and `height`, in percent, of an `svg` element that holds the plate, so that
 * its parent shows the crop.
 */
export function cropAttributes([left, top, size]: Crop) {
	const percent = (n: number) => `${Math.round(n * 1e4) / 100}%`;
	const scale = percent(1 / size);
	return { x: percent(-left / size), y: percent(-top / size), width: scale, height: scale };
}

/**
 * Returns the CSS transform that moves and scales a drawing of one crop so that it shows another crop.
 * The `transform-origin` must be the top left corner.
 */
export function cropTransform([left, top, size]: Crop, [toLeft, toTop, toSize]: Crop): string {
	const percent = (n: number) => `${Math.round((n / toSize) * 1e6) / 1e4}%`;
	const slide = `translate(${percent(left - toLeft)}, ${percent(top - toTop)})`;
	return `${slide} scale(${Math.round((size / toSize) * 1e6) / 1e6})`;
}

/**
 * Returns a crop `factor` times as wide, at most the plate and at least `MIN_SIZE` of it. The point at `[x, y]` (shares
 * of the crop’s width and height) stays in place as far as the plate allows.
 */
export function zoomCrop([left, top, size]: Crop, factor: number, [x, y] = [0.5, 0.5]): Crop {
	const next = Math.min(1, Math.max(MIN_SIZE, size * factor));
	return clampCrop([left + x! * (size - next), top + y! * (size - next), next]);
}

/** Returns a crop moved by `dx` and `dy` (shares of the crop’s width and height), as far as the plate allows. */
export function panCrop([left, top, size]: Crop, dx: number, dy: number): Crop {
	return clampCrop([left + dx * size, top + dy * size, size]);
}

function clampCrop([left, top, size]: Crop): Crop {
	const clamp = (n: number) => Math.min(Math.max(n, 0), 1 - size);
	return [clamp(left), clamp(top), size];
}
