/** A crop of a plate in shares of its width and height: left, top, size. `[0, 0, 1]` is all of it. */
export type Crop = readonly [left: number, top: number, size: number];

/** The attributes that put a crop into its plate: `x`, `y`, `width`, `height` in percent. */
export function placeCrop([left, top, size]: Crop) {
	const percent = (n: number) => `${Math.round(n * 1e4) / 100}%`;
	const scale = percent(1 / size);
	return { x: percent(-left / size), y: percent(-top / size), width: scale, height: scale };
}

/** The CSS transform, from the top left corner, that slides and stretches a plate drawn in one crop until it shows another. */
export function slideTo([left, top, size]: Crop, [toLeft, toTop, toSize]: Crop): string {
	const percent = (n: number) => `${Math.round((n / toSize) * 1e6) / 1e4}%`;
	const slide = `translate(${percent(left - toLeft)}, ${percent(top - toTop)})`;
	return `${slide} scale(${Math.round((size / toSize) * 1e6) / 1e6})`;
}

/** The crop `factor` times as wide, with the point at `[x, y]` (shares of what is seen) kept in place. */
export function zoomCrop([left, top, size]: Crop, factor: number, [x, y] = [0.5, 0.5]): Crop {
	const next = Math.min(1, Math.max(1 / 12, size * factor));
	return clampCrop([left + x! * (size - next), top + y! * (size - next), next]);
}

/** The crop moved by shares of what is seen, as far as the plate goes. */
export function panCrop([left, top, size]: Crop, dx: number, dy: number): Crop {
	return clampCrop([left + dx * size, top + dy * size, size]);
}

function clampCrop([left, top, size]: Crop): Crop {
	const clamp = (n: number) => Math.min(Math.max(n, 0), 1 - size);
	return [clamp(left), clamp(top), size];
}
