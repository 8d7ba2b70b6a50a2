import type { LonLat } from '#src/geo/lon-lat.ts';
import { kmBetween } from './plane-distance.ts';

/** Longest side in km that is smoothed. Longer ones are no steps of a raster. */
const LONGEST_STEP = 0.6;

/**
 * Smooths a closed ring by the filter 1-2-1, twice: each point moves to the middle between itself and the middle of its
 * neighbours. It takes away the steps of the raster that the coast of GSHHG was traced from.
 *
 * @param stays Whether a point must not move, such as one on the edge of the data.
 */
export function smoothSteps(
	ring: readonly LonLat[],
	stays: (point: LonLat) => boolean = () => false,
): LonLat[] {
	const open = ring.slice(0, -1);
	if (open.length < 8) return [...ring];
	const smooth = filterOnce(filterOnce(open, stays), stays);
	return [...smooth, smooth[0]!];
}

function filterOnce(points: readonly LonLat[], stays: (point: LonLat) => boolean): LonLat[] {
	return points.map((point, i) => {
		const before = points.at(i - 1)!;
		const after = points[(i + 1) % points.length]!;
		const isLong = [before, after].some((other) => kmBetween(point, other) > LONGEST_STEP);
		if (isLong || stays(point)) return point;
		return [(before[0] + 2 * point[0] + after[0]) / 4, (before[1] + 2 * point[1] + after[1]) / 4];
	});
}
