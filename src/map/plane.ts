import type { Plane } from '../lib/map-data.ts';
import { plateBox, projectFrame } from './projection.ts';
import type { FrameSpec, ProjectionSpec } from './types.ts';

/** A frame’s projection and plate as numbers, for `src/lib/plane.ts` to work with in the browser. */
export function planeOf(frame: FrameSpec): Plane {
	const projection = projectFrame(frame);
	const { x, y, width, height } = plateBox(frame, projection);
	const { kind, origin } = frame.projection;
	const radius = projection.scale();
	const by =
		kind === 'conic-conformal' ? coneOf(frame.projection, radius) : [origin[0], origin[1], radius];
	return { kind, unit: frame.unit, box: [x, y, width, height], by };
}

/** Snyder, Map Projections: A Working Manual (1987), 15-2 and 15-3; with one parallel, n is its sine. */
function coneOf({ origin: [lon, lat], parallels }: ProjectionSpec, radius: number): number[] {
	const [one, two] = (parallels ?? [lat, lat]).map(toRadians) as [number, number];
	const cone =
		one === two
			? Math.sin(one)
			: Math.log(Math.cos(one) / Math.cos(two)) / Math.log(tangent(two) / tangent(one));
	const factor = (radius * Math.cos(one) * tangent(one) ** cone) / cone;
	return [lon, cone, factor, -factor / tangent(toRadians(lat)) ** cone];
}

const toRadians = (degrees: number) => (degrees * Math.PI) / 180;
const tangent = (north: number) => Math.tan(Math.PI / 4 + north / 2);
