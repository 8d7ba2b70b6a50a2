import { type GeoPermissibleObjects, geoIdentity } from 'd3-geo';
// @ts-expect-error: the package comes without types.
import { geoProject } from 'd3-geo-projection';
import type { Geometry, MultiLineString, MultiPolygon, Position } from 'geojson';
import { uniteAreas } from './overlay.ts';
import { type Box, unrollBox } from './box.ts';
import { unrollPolygon } from './unroll-polygon.ts';
import { windPolygon } from './wind-polygon.ts';

/**
 * Clips an area to a box on the plane, so that no cut follows a great circle. Longitudes of the result grow from the
 * western edge of the box, past 180° if the box lies across.
 *
 * @returns The polygons inside the box, wound as d3-geo needs them.
 */
export function clipArea(geometry: Geometry, box: Box): Position[][][] {
	const [low, high] = unrollBox(box);
	const turns = [-360, 0, 360];
	const pieces = polygonsOf(geometry).flatMap((polygon) => {
		const unrolled = unrollPolygon(polygon);
		return turns.flatMap((turn) => {
			const turned = turnPolygon(unrolled, turn);
			const [west, east] = rangeOf(turned);
			if (east < low[0] || west > high[0]) return [];
			// On this plane, whose latitudes grow upwards, d3-geo-projection takes clockwise rings for holes.
			const coordinates = windPolygon(turned).map((ring) => ring.toReversed());
			return clipToPlane<MultiPolygon>({ type: 'Polygon', coordinates }, [low, high]);
		});
	});
	// Many sources cut their polygons at 180°. Inside the box the halves belong together.
	const isAcross = low[0] < 180 && high[0] > 180;
	const whole = isAcross && pieces.length > 0 ? joinAt180(pieces) : pieces;
	return whole.map(windPolygon);
}

/** Clips a line to a box, and returns the pieces inside it. The box must not lie across 180°. */
export function clipLine(line: Position[], [low, high]: Box): Position[][] {
	return clipToPlane<MultiLineString>({ type: 'MultiLineString', coordinates: [line] }, [
		low,
		high,
	]);
}

function clipToPlane<T extends MultiPolygon | MultiLineString>(
	geometry: Geometry,
	[low, high]: Box,
): T['coordinates'] {
	const extent: [[number, number], [number, number]] = [[...low], [...high]];
	const cut = geoProject(geometry as GeoPermissibleObjects, geoIdentity().clipExtent(extent));
	if (!cut) return [];
	return cut.type.startsWith('Multi') ? cut.coordinates : [cut.coordinates];
}

function polygonsOf(geometry: Geometry): Position[][][] {
	if (geometry.type === 'Polygon') return [geometry.coordinates];
	return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

const turnPolygon = (polygon: Position[][], turn: number) =>
	turn === 0 ? polygon : polygon.map((ring) => ring.map(([x, y]) => [x! + turn, y!]));

function rangeOf([ring]: Position[][]): [west: number, east: number] {
	let [west, east] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
	for (const [x] of ring!) {
		west = Math.min(west, x!);
		east = Math.max(east, x!);
	}
	return [west, east];
}

/** Unites the polygons that touch 180°, and leaves the others as they are. */
function joinAt180(polygons: Position[][][]): Position[][][] {
	const touches = ([ring]: Position[][]) => ring!.some(([x]) => Math.abs(x! - 180) < 1e-9);
	const halves = polygons.filter(touches);
	if (halves.length < 2) return polygons;
	const rest = polygons.filter((polygon) => !touches(polygon));
	const joined = uniteAreas({ type: 'MultiPolygon', coordinates: halves });
	return [...rest, ...joined.coordinates];
}
