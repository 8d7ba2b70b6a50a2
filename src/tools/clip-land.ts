import { type GeoPermissibleObjects, geoIdentity } from 'd3-geo';
// @ts-expect-error: the package comes without types.
import { geoProject } from 'd3-geo-projection';
import type { Feature, Geometry, MultiPolygon, Position } from 'geojson';
import * as simplifier from 'topojson-simplify';
import type { Topology } from 'topojson-specification';

/** South-west and north-east corner of a box, each as longitude and latitude in degrees. */
export type Box = number[][];

/** How much a topology is simplified. */
export interface Simplification {
	/** The box that stays detailed. */
	core: Box;
	/** Outside `core`, the area of a triangle is multiplied by this number. Below 1, the line is coarser there. */
	coarser: number;
	/** Square degrees. A vertex whose triangle is smaller, after these factors, is removed. */
	minTriangle: number;
	/**
	 * Near the point `at` (longitude and latitude in degrees), areas are multiplied by up to 1 + `finer`. The factor falls
	 * to 1 as a Gaussian exp(−(distance ∕ `sigma`)²), with `sigma` in degrees of latitude.
	 */
	focus?: { at: number[]; sigma: number; finer: number };
}

/**
 * Clips a geometry to a box on the plane, so that no cut follows a great circle. The box must be wider than any view.
 *
 * @returns The polygons inside the box, wound as d3-geo needs them.
 */
export function clipToBox(geometry: Geometry, box: Box): Position[][][] {
	const [low, high] = box as [[number, number], [number, number]];
	const cut = geoProject(geometry as GeoPermissibleObjects, geoIdentity().clipExtent([low, high]));
	if (cut?.type === 'Polygon') return [wind(cut.coordinates)];
	return cut?.type === 'MultiPolygon' ? cut.coordinates.map(wind) : [];
}

/** Returns a country made of these polygons, as a GeoJSON feature. */
export function makeCountry(id: string, coordinates: Position[][][]): Feature<MultiPolygon> {
	return { type: 'Feature', id, properties: {}, geometry: { type: 'MultiPolygon', coordinates } };
}

/** Whether a point lies in a box, edges included. */
export function isInBox([x, y]: Position, [low, high]: Box): boolean {
	return x! >= low![0]! && x! <= high![0]! && y! >= low![1]! && y! <= high![1]!;
}

/** Simplifies a topology by Visvalingam’s method. Islands and lakes too small to show are removed completely. */
export function simplifyTopology(topo: Topology, settings: Simplification): Topology {
	const { core, coarser, minTriangle, focus } = settings;
	const weigh = (triangle: simplifier.Triangle) => {
		const [x, y] = triangle[1];
		const area = simplifier.planarTriangleArea(triangle);
		if (!isInBox(triangle[1], core)) return area * coarser;
		if (!focus) return area;
		// 0.738 ≈ cos 42.45°, the latitude of the focus in content/map/clip.json: a degree of longitude is shorter.
		const distance = Math.hypot((x - focus.at[0]!) * 0.738, y - focus.at[1]!) / focus.sigma;
		return area * (1 + focus.finer * Math.exp(-(distance ** 2)));
	};
	const thinned = simplifier.simplify(simplifier.presimplify(topo as never, weigh), minTriangle);
	const { filter, filterWeight, planarRingArea } = simplifier;
	return filter(thinned, filterWeight(thinned, minTriangle * 1.3, planarRingArea)) as Topology;
}

/** Winds outer rings clockwise and holes counter-clockwise, as d3-geo needs them: the reverse of RFC 7946. */
function wind(rings: Position[][]) {
	return rings.map((ring, i) => (signedArea(ring) < 0 === (i === 0) ? ring : ring.toReversed()));
}

/** Returns the area of a ring in square degrees: positive if it runs counter-clockwise. */
function signedArea(ring: Position[]) {
	const twice = ring.slice(1).reduce((sum, [x, y], i) => {
		const [beforeX, beforeY] = ring[i]!;
		return sum + beforeX! * y! - x! * beforeY!;
	}, 0);
	return twice / 2;
}
