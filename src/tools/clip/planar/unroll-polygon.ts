import type { Position } from 'geojson';

/**
 * Makes the longitudes of a polygon continuous: where a ring crosses 180°, they run on past it instead of jumping by
 * 360°. A ring round a pole is closed along the pole. Holes are turned to lie in the outer ring.
 */
export function unrollPolygon([outer, ...holes]: Position[][]): Position[][] {
	const shell = unrollRing(outer!);
	const middle = (Math.min(...longitudes(shell)) + Math.max(...longitudes(shell))) / 2;
	return [shell, ...holes.map((hole) => turnTowards(unrollRing(hole), middle))];
}

function unrollRing(ring: Position[]): Position[] {
	if (ring.every(([x], i) => i === 0 || Math.abs(x! - ring[i - 1]![0]!) <= 180)) return ring;
	const unrolled: Position[] = [ring[0]!];
	for (const [x, y] of ring.slice(1)) {
		const before = unrolled.at(-1)![0]!;
		unrolled.push([x! + 360 * Math.round((before - x!) / 360), y!]);
	}
	const [first, last] = [unrolled[0]!, unrolled.at(-1)!];
	if (Math.abs(first[0]! - last[0]!) < 1) return unrolled;
	const pole = 90 * Math.sign(first[1]!);
	return [...unrolled, [last[0]!, pole], [first[0]!, pole], first];
}

/** Turns a ring by whole turns so that its first point is less than half a turn from a longitude. */
function turnTowards(ring: Position[], longitude: number): Position[] {
	const turn = 360 * Math.round((longitude - ring[0]![0]!) / 360);
	return turn === 0 ? ring : ring.map(([x, y]) => [x! + turn, y!]);
}

const longitudes = (ring: Position[]) => ring.map(([x]) => x!);
