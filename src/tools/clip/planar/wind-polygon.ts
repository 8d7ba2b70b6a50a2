import type { Position } from 'geojson';

/** Winds the outer ring clockwise and holes anticlockwise, as d3-geo needs them: the reverse of RFC 7946. */
export function windPolygon(rings: Position[][]): Position[][] {
	return rings.map((ring, i) => (signedArea(ring) < 0 === (i === 0) ? ring : ring.toReversed()));
}

/** Returns the area of a ring in square degrees: positive if it runs anticlockwise. */
export function signedArea(ring: Position[]): number {
	const twice = ring.slice(1).reduce((sum, [x, y], i) => {
		const [beforeX, beforeY] = ring[i]!;
		return sum + beforeX! * y! - x! * beforeY!;
	}, 0);
	return twice / 2;
}
