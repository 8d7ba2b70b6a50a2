import { type GeoPermissibleObjects, geoIdentity } from 'd3-geo';
// @ts-expect-error: the package comes without types.
import { geoProject } from 'd3-geo-projection';
import type { Feature, Geometry, MultiPolygon, Position } from 'geojson';
import * as simplifier from 'topojson-simplify';
import type { Topology } from 'topojson-specification';

/** South-west and north-east corner, in degrees. */
export type Box = number[][];

/** How finely a topology is simplified. */
export interface Simplification {
	/** Outside it triangles count `coarser` times as large. */
	core: Box;
	coarser: number;
	/** Square degrees; a vertex whose triangle is smaller goes. */
	minTriangle: number;
	/** Round `at`, fading over `sigma` degrees, they count up to `finer` times as large again. */
	focus?: { at: number[]; sigma: number; finer: number };
}

/** Clipped on the plane, so that no cut follows a great circle; the box must be wider than any view. */
export function clip(geometry: Geometry, box: Box): Position[][][] {
	const [low, high] = box as [[number, number], [number, number]];
	const cut = geoProject(geometry as GeoPermissibleObjects, geoIdentity().clipExtent([low, high]));
	if (cut?.type === 'Polygon') return [wind(cut.coordinates)];
	return cut?.type === 'MultiPolygon' ? cut.coordinates.map(wind) : [];
}

/** A country made of these polygons. */
export function country(id: string, coordinates: Position[][][]): Feature<MultiPolygon> {
	return { type: 'Feature', id, properties: {}, geometry: { type: 'MultiPolygon', coordinates } };
}

/** Whether a point lies in a box. */
export function within([x, y]: Position, [low, high]: Box): boolean {
	return x! >= low![0]! && x! <= high![0]! && y! >= low![1]! && y! <= high![1]!;
}

/** By Visvalingam’s method; islands and lakes too small to show go as a whole. */
export function simplified(topo: Topology, how: Simplification): Topology {
	const { core, coarser, minTriangle, focus } = how;
	const weigh = (triangle: simplifier.Triangle) => {
		const [x, y] = triangle[1];
		const area = simplifier.planarTriangleArea(triangle);
		if (!within(triangle[1], core)) return area * coarser;
		if (!focus) return area;
		const distance = Math.hypot((x - focus.at[0]!) * 0.738, y - focus.at[1]!) / focus.sigma;
		return area * (1 + focus.finer * Math.exp(-(distance ** 2)));
	};
	const less = simplifier.simplify(simplifier.presimplify(topo as never, weigh), minTriangle);
	const { filter, filterWeight, planarRingArea } = simplifier;
	return filter(less, filterWeight(less, minTriangle * 1.3, planarRingArea)) as Topology;
}

/** Outer rings clockwise, holes the other way: what d3-geo wants, the reverse of RFC 7946. */
function wind(rings: Position[][]) {
	return rings.map((ring, i) => (signedArea(ring) < 0 === (i === 0) ? ring : ring.toReversed()));
}

function signedArea(ring: Position[]) {
	const twice = ring.slice(1).reduce((sum, [x, y], i) => {
		const [beforeX, beforeY] = ring[i]!;
		return sum + beforeX! * y! - x! * beforeY!;
	}, 0);
	return twice / 2;
}
