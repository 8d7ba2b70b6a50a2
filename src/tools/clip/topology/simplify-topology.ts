import * as simplifier from 'topojson-simplify';
import type { Topology } from 'topojson-specification';
import type { Level } from '#src/schema/map-clip.ts';
import { isInBox } from '../planar/box.ts';

/** Simplifies a topology by Visvalingam’s method. Islands and lakes too small to show are removed completely. */
export function simplifyTopology(topo: Topology, level: Omit<Level, 'steps'>): Topology {
	const { core, coarser = 1, minTriangle, minRing, focus } = level;
	const weigh = (triangle: simplifier.Triangle) => {
		const [x, y] = triangle[1];
		const area = simplifier.planarTriangleArea(triangle);
		if (core && !isInBox(triangle[1], core)) return area * coarser;
		if (!focus) return area;
		// 0.738 ≈ cos 42.45°, the latitude of the focus in content/map/clip.json: a degree of longitude is shorter.
		const distance = Math.hypot((x - focus.at[0]) * 0.738, y - focus.at[1]) / focus.sigma;
		return area * (1 + focus.finer * Math.exp(-(distance ** 2)));
	};
	const thinned = simplifier.simplify(simplifier.presimplify(topo as never, weigh), minTriangle);
	const { filter, filterWeight, planarRingArea } = simplifier;
	return filter(thinned, filterWeight(thinned, minRing, planarRingArea)) as Topology;
}
