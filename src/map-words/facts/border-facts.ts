import { azimuthTo, distanceKm } from '#src/geo/geodesic.ts';
import type { Spot } from '../ground/ground.ts';
import { kmFromLine } from '../ground/ground.ts';
import type { Side, Window } from './window.ts';

/** A border over land in a window. */
export interface BorderFacts {
	/** The names of the areas that it divides. */
	between: [string, string];
	/** The direction in which it leads away from the reference, if it begins there: degrees clockwise from north. */
	azimuth: number | undefined;
	/** Where it lies in the window. */
	side: Side;
}

/** A border of which this share lies on rivers is told with them. */
const ON_RIVERS = 0.7;

/** Describes the borders in a window that do not follow its rivers. */
export function bordersIn(window: Window, reference: Spot | undefined): BorderFacts[] {
	const { bounds, unproject, land, areaName, nearKm } = window;
	const named = [...window.areas.keys()].filter((id) => areaName(id) !== undefined).toSorted();
	const [left, top, right, bottom] = bounds;
	const corners = [left, right].flatMap((x) => [top, bottom].map((y) => unproject([x, y])));
	return named.flatMap((one, index) =>
		named.slice(index + 1).flatMap((other): BorderFacts[] => {
			const points = land.border([one, other], corners).flat().filter(window.isIn);
			const rivers = [...window.lines.values()]
				.filter(({ id, layer }) => layer === 'rivers' && window.drawn.has(id))
				.flatMap(({ pieces }) => pieces)
				.filter(({ between }) => between?.includes(one) && between.includes(other))
				.map((piece) => piece.points);
			const onLand = points.filter((point) => kmFromLine(point, rivers) > nearKm);
			if (onLand.length <= points.length * (1 - ON_RIVERS)) return [];
			const begins = reference && points.some((at) => distanceKm(at, reference.at) < 1);
			const origin = reference?.at ?? points[0]!;
			const far = points.reduce((a, b) => (distanceKm(a, origin) > distanceKm(b, origin) ? a : b));
			return [
				{
					between: [areaName(one)!, areaName(other)!],
					azimuth: begins ? azimuthTo(reference.at, far) : undefined,
					side: window.sideOf(points[Math.floor(points.length / 2)]!),
				},
			];
		}),
	);
}
