import type { Edition } from '#src/edition/model/edition.ts';
import { isArea } from '#src/edition/places/place-facts.ts';
import { distanceKm, nearestPoint, pointAt } from '#src/geo/geodesic.ts';
import type { LonLat } from '#src/geo/map-types.ts';
import { makeProjection } from '#src/geo/projection.ts';
import type { Place } from '#src/schema/content.ts';
import type { SheetAtlas } from '#src/sheet/build/atlas.ts';
import type { Sheet } from '#src/sheet/build/sheet.ts';
import type { PlanePoint } from '#src/sheet/shared/sheet-name.ts';
import { type LandMap, makeLandMap } from './land-map.ts';
import { piecesOf, type SheetLine, sheetLines } from './sheet-lines.ts';

/** What sentences about a sheet are made from. */
export interface Ground {
	map: Edition['map'];
	places: ReadonlyMap<string, Place>;
	sheet: Sheet;
	land: LandMap;
	/** By id. */
	lines: ReadonlyMap<string, SheetLine>;
	/** Returns the point of the globe at a point of the sheet’s plane. */
	unproject: (point: PlanePoint) => LonLat;
	/** Returns the English name of an area; undefined for land that has none. */
	areaName: (id: string | undefined) => string | undefined;
	/** Returns a place with the areas that meet there. */
	spotOf: (place: Place) => Spot;
	/** What the sheet is centred on: the place at the origin of its projection, if there is one. */
	center: Spot | undefined;
}

/** A place that others are told the direction from. */
export interface Spot {
	place: Place;
	at: LonLat;
	/** The names of the areas that meet there, if three or more do. */
	meeting: string[];
}

/** The centre of a sheet is a place if one lies within so many km. */
const CENTRE_KM = 1;

/** Collects what sentences about a sheet of an edition are made from. */
export function makeGround(
	{ map, places }: Pick<Edition, 'map' | 'places'>,
	atlas: Pick<SheetAtlas, 'sheet'>,
	id: string,
): Ground {
	const sheet = atlas.sheet(id);
	const { spec } = sheet;
	const projection = makeProjection(spec.projection);
	const land = makeLandMap(map);
	const areaName = (area: string | undefined) =>
		spec.names
			.find((name) => area !== undefined && name.area === area)
			?.text.replaceAll('\n', ' ') ??
		(area && /^[A-Z]{2}$/.test(area) ? countries.of(area) : undefined);
	const spotOf = (place: Place): Spot => {
		const at = pointOf(place);
		const around = Array.from({ length: 36 }, (_, i) => land.areaAt(pointAt(at, i * 10, 100)));
		const meeting = [...new Set(around)].flatMap((area) => areaName(area) ?? []).toSorted();
		return { place, at, meeting: meeting.length > 2 ? meeting : [] };
	};
	const middle = nearestPlace(spec.projection.origin, places, CENTRE_KM);
	return {
		...{ map, places, sheet, land, areaName, spotOf },
		lines: new Map(sheetLines(spec, map, places).map((line) => [line.id, line])),
		unproject: (point) => projection.invert!(point as [number, number]) as LonLat,
		center: middle && spotOf(middle),
	};
}

/** Returns the point of a place in degrees. */
export const pointOf = ({ lon, lat }: Pick<Place, 'lon' | 'lat'>): LonLat => [lon, lat];

/** Returns the place nearest to a point that is no area; undefined if there is none within `km` of it. */
export function nearestPlace(
	point: LonLat,
	places: ReadonlyMap<string, Place>,
	km: number,
): Place | undefined {
	const near = [...places.values()]
		.filter((place) => !isArea(place))
		.map((place) => ({ place, away: distanceKm(pointOf(place), point) }))
		.toSorted((a, b) => a.away - b.away)[0];
	return near && near.away < km ? near.place : undefined;
}

/** Returns the distance of a point from a line in km. */
export const kmFromLine = (point: LonLat, pieces: readonly (readonly LonLat[])[]): number =>
	pieces.reduce(
		(least, piece) => Math.min(least, distanceKm(point, nearestPoint(point, piece))),
		Infinity,
	);

const countries = new Intl.DisplayNames('en-GB', { type: 'region' });

/**
 * Whether a place lies on a line, as exactly as the line is drawn, and on the same side of any border.
 * @param km How near it is at least.
 */
export function isOnLine({ land }: Ground, place: Place, line: SheetLine, km = 1): boolean {
	const at = pointOf(place);
	const points = piecesOf(line).map((piece) => nearestPoint(at, piece));
	const nearest = points.reduce((a, b) => (distanceKm(at, a) <= distanceKm(at, b) ? a : b));
	if (distanceKm(at, nearest) > Math.max(km, 1 + line.accuracyKm)) return false;
	const area = land.areaAt(nearest);
	return (
		line.layer === 'rivers' ||
		area === undefined ||
		place.country === null ||
		area === place.country
	);
}
