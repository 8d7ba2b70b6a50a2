import type { PlanePoint } from '#src/sheet/shared/sheet-name.ts';

/**
 * Writes a line as a level has it: the first point, then the way from each point to the next, in steps. Points that fall on
 * the one before them are left out.
 * @param points In kilometres of the plane.
 * @param step Kilometres of one step.
 */
export function encodeLine(points: readonly PlanePoint[], step: number): number[] {
	const flat: number[] = [];
	let [beforeX, beforeY] = [0, 0];
	for (const point of points) {
		const [x, y] = point.map((km) => Math.round(km / step)) as [number, number];
		const [dx, dy] = [x - beforeX, y - beforeY];
		if (flat.length && !dx && !dy) continue;
		flat.push(dx, dy);
		[beforeX, beforeY] = [x, y];
	}
	return flat;
}
