/** A cut of a plate in shares of its width and height: left, top, size. `[0, 0, 1]` is all of it. */
export type Cut = readonly [left: number, top: number, size: number];

/** The attributes that put a cut into its plate: `x`, `y`, `width`, `height` in percent. */
export function placeCut([left, top, size]: Cut) {
	const percent = (n: number) => `${Math.round(n * 1e4) / 100}%`;
	const scale = percent(1 / size);
	return { x: percent(-left / size), y: percent(-top / size), width: scale, height: scale };
}

/** The CSS transform, from the top left corner, that slides and stretches a plate drawn in one cut until it shows another. */
export function slideTo([left, top, size]: Cut, [toLeft, toTop, toSize]: Cut): string {
	const percent = (n: number) => `${Math.round((n / toSize) * 1e6) / 1e4}%`;
	const slide = `translate(${percent(left - toLeft)}, ${percent(top - toTop)})`;
	return `${slide} scale(${Math.round((size / toSize) * 1e6) / 1e6})`;
}

/** The cut `factor` times as wide, with the point at `[x, y]` (shares of what is seen) kept in place. */
export function zoomCut([left, top, size]: Cut, factor: number, [x, y] = [0.5, 0.5]): Cut {
	const next = Math.min(1, Math.max(1 / 12, size * factor));
	return clampCut([left + x! * (size - next), top + y! * (size - next), next]);
}

/** The cut moved by shares of what is seen, as far as the plate goes. */
export function panCut([left, top, size]: Cut, dx: number, dy: number): Cut {
	return clampCut([left + dx * size, top + dy * size, size]);
}

function clampCut([left, top, size]: Cut): Cut {
	const clamp = (n: number) => Math.min(Math.max(n, 0), 1 - size);
	return [clamp(left), clamp(top), size];
}
