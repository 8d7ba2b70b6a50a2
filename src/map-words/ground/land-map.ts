import { borderBetween, coastWithin } from '#src/geo/borders.ts';
import { distanceKm, nearestPoint } from '#src/geo/geodesic.ts';
import type { Land, LonLat } from '#src/geo/map-types.ts';
import type { MapContent } from '#src/geo/read-map.ts';
import { isInside, ringsOf } from '#src/geo/rings.ts';

/** The land that measures are computed on, all geometries together: at each point the first that covers it counts. */
export interface LandMap {
	/** Returns the id of the area that a point is in; undefined at sea, and where no geometry reaches. */
	areaAt: (point: LonLat) => string | undefined;
	/** Returns the distance of a point from the coast in km; undefined if there is none within 30 km. */
	coastKm: (point: LonLat) => number | undefined;
	/** Returns the border of two areas, in pieces, as the first geometry has it that covers all of some points. */
	border: (pair: readonly [string, string], covers: readonly LonLat[]) => LonLat[][];
}

/** Degrees of latitude around a point within which its coast is looked for: 30 km. */
const COAST = 0.27;

/** Makes the map of the land of all geometries. */
export function makeLandMap({
	geometries,
	land,
}: Pick<MapContent, 'geometries' | 'land'>): LandMap {
	const lands = Object.keys(geometries).map((id) => areasOf(land(id)));
	const covering = (points: readonly LonLat[]) =>
		lands.find(({ range }) => points.every((point) => isInRange(point, range)));
	return {
		areaAt: (point) =>
			covering([point])?.areas.find(
				({ range, rings }) => isInRange(point, range) && isInside(point, rings),
			)?.id,
		coastKm(point) {
			const around = covering([point]);
			if (!around) return undefined;
			const [lon, lat] = point;
			const across = Math.min(90, COAST / Math.cos((lat * Math.PI) / 180));
			const coast = coastWithin(around.land, [
				[lon - across, lat - COAST],
				[lon + across, lat + COAST],
			]);
			const distances = coast.map((piece) => distanceKm(point, nearestPoint(point, piece)));
			return distances.length > 0 ? Math.min(...distances) : undefined;
		},
		border([one, other], covers) {
			const { land: common } = covering(covers) ?? lands.at(-1)!;
			return borderBetween(common, one, other).coordinates as LonLat[][];
		},
	};
}

/** West, south, east and north in degrees. */
type Range = readonly [west: number, south: number, east: number, north: number];

const isInRange = ([lon, lat]: LonLat, [west, south, east, north]: Range) =>
	lat >= south && lat <= north && lon >= west && lon <= east;

function areasOf(land: Land) {
	const areas = land.objects.countries.geometries.map((area) => {
		const rings = ringsOf(land, area);
		return { id: String(area.id), rings, range: rangeOf(rings.flat()) };
	});
	return { land, areas, range: rangeOf(areas.flatMap(({ rings }) => rings.flat())) };
}

function rangeOf(points: readonly LonLat[]): Range {
	const least = (axis: 0 | 1) => points.reduce((low, at) => Math.min(low, at[axis]), Infinity);
	const most = (axis: 0 | 1) => points.reduce((high, at) => Math.max(high, at[axis]), -Infinity);
	return [least(0), least(1), most(0), most(1)];
}
