import type { LonLat } from '#src/geo/lon-lat.ts';
import { nearestIndex } from './plane-distance.ts';

/** Polygons of countries, by the id of the country. Neighbours have the same points along their border. */
export type Countries = ReadonlyMap<string, readonly LonLat[][][]>;

/** Returns which countries have a point, by the point’s text. */
export function ownersOfPoints(countries: Countries): Map<string, Set<string>> {
	const owners = new Map<string, Set<string>>();
	for (const [id, polygons] of countries)
		for (const point of polygons.flat(2)) {
			const key = String(point);
			const known = owners.get(key);
			if (known) known.add(id);
			else owners.set(key, new Set([id]));
		}
	return owners;
}

/** Returns the longest unbroken line of points that two countries share. */
export function sharedLine(
	countries: Countries,
	[one, other]: readonly [string, string],
): LonLat[] {
	const owners = ownersOfPoints(countries);
	const rings = countries.get(one)?.flat() ?? [];
	return rings
		.flatMap((ring) => sharedRuns(ring, (point) => owners.get(String(point))!.has(other)))
		.reduce((longest, run) => (run.length > longest.length ? run : longest), []);
}

/**
 * Returns the part of a line between the points nearest to two others, in the order of these. Without them, returns all
 * of it.
 */
export function partOfLine(line: readonly LonLat[], from?: LonLat, to?: LonLat): LonLat[] {
	if (!(from && to)) return [...line];
	const [start, end] = [nearestIndex(line, from), nearestIndex(line, to)];
	return start <= end ? line.slice(start, end + 1) : line.slice(end, start + 1).toReversed();
}

/** Splits a closed ring into the runs of points that are shared. A run may pass the point where the ring begins. */
function sharedRuns(ring: readonly LonLat[], isShared: (point: LonLat) => boolean): LonLat[][] {
	const open = ring.slice(0, -1);
	const start = open.findIndex((point) => !isShared(point));
	if (start < 0) return [[...open]];
	const runs: LonLat[][] = [[]];
	for (const point of [...open.slice(start), ...open.slice(0, start)]) {
		if (isShared(point)) runs.at(-1)!.push(point);
		else runs.push([]);
	}
	return runs;
}
