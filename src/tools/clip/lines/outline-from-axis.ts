import type { LonLat } from '#src/geo/lon-lat.ts';
import { KM_PER_DEGREE, kmBetween } from './plane-distance.ts';
import { roundCorners } from './round-corners.ts';

/** A body of water drawn by hand: its axis, and half its width on each side at equal steps along it, in km. */
export interface Axis {
	axis: readonly LonLat[];
	/** To the left of the axis, seen from its first point. */
	left: readonly number[];
	/** To the right; as many as `left`. */
	right: readonly number[];
}

/** Returns the outline of a body of water as a closed ring with rounded corners. */
export function outlineFromAxis({ axis, left, right }: Axis): LonLat[] {
	const line = roundCorners(axis);
	const shore = (widths: readonly number[], side: 1 | -1) =>
		widths.map((km, i) => besideLine(line, i / (widths.length - 1), km * side));
	const ring = [...shore(left, 1), ...shore(right, -1).toReversed()];
	return roundCorners([...ring, ring[0]!], { closed: true });
}

/** Returns the point so many km to the left of a line, at a share of its length. */
function besideLine(line: readonly LonLat[], share: number, km: number): LonLat {
	const lengths = line.slice(1).map((point, i) => kmBetween(line[i]!, point));
	let rest = share * lengths.reduce((sum, length) => sum + length, 0);
	let i = 0;
	while (i < lengths.length - 1 && rest > lengths[i]!) rest -= lengths[i++]!;
	const [start, end] = [line[i]!, line[i + 1]!];
	const along = rest / lengths[i]!;
	const [east, north] = [
		((end[0] - start[0]) * KM_PER_DEGREE.lon) / lengths[i]!,
		((end[1] - start[1]) * KM_PER_DEGREE.lat) / lengths[i]!,
	];
	return [
		start[0] + along * (end[0] - start[0]) - (north * km) / KM_PER_DEGREE.lon,
		start[1] + along * (end[1] - start[1]) + (east * km) / KM_PER_DEGREE.lat,
	];
}
