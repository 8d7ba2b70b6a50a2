import type { Catalog } from '#src/edition/model/catalog.ts';
import { distanceKm, nearestPoint } from '#src/geo/geodesic.ts';
import type { Land, LonLat } from '#src/geo/map-types.ts';
import { isInside, ringsOf } from '#src/geo/rings.ts';
import type { Place } from '#src/schema/content.ts';
import type { ContentFolder } from '../content-folder/content-folder.ts';
import type { Problem } from '../parsing/problem.ts';

const FILE = 'content/places.json';

/** A place this near to its country is in it, in km: the land of small maps is simplified, and small islands are gone. */
const NEAR = 25;

const countryNames = new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'code' });

/**
 * Finds the places that are far from their country, on the map’s own geometries, and tells whether longitude and
 * latitude are the wrong way round. A place whose country is on no map, or may go on beyond its edge, is passed over.
 * @param content As the catalogue was read from it.
 */
export function findMisplaced(
	content: ContentFolder,
	{ places, map }: Pick<Catalog, 'places' | 'map'>,
): Problem[] {
	const areas = Object.keys(map.geometries).map((id) => areasOf(map.land(id)));
	return [...places.values()].flatMap((place, index) => {
		const { country, lon, lat } = place;
		const km = country === null ? undefined : distanceTo(country, [lon, lat], areas);
		if (km === undefined || km <= NEAR) return [];
		return [content.data(FILE).problem([index, 'lon'], explain(place, country!, km, areas))];
	});
}

function explain(
	{ id, lon, lat }: Place,
	country: string,
	km: number,
	areas: readonly Area[][],
): string {
	const name = countryNames.of(country);
	const other = areaAt([lon, lat], areas);
	const otherName = other && /^[A-Z]{2}$/.test(other) ? `in ${countryNames.of(other)}, ` : '';
	const turned = Math.abs(lon) <= 90 ? distanceTo(country, [lat, lon], areas) : undefined;
	const isTurned = turned !== undefined && turned <= NEAR;
	const turnedReading = isTurned
		? `is in ${name}: change "lon" and "lat" round.`
		: `is not there either. Put "lon", "lat" or "country" right; if they are, leave them.`;
	return `"${id}" stands at ${format(lon, lat)}, ${otherName}${Math.round(km)} km from ${name}, its "country". Changed round, ${format(lat, lon)} ${turnedReading}`;
}

const format = (lon: number, lat: number): string =>
	`${Math.abs(lon)}° ${lon < 0 ? 'W' : 'E'}, ${Math.abs(lat)}° ${lat < 0 ? 'S' : 'N'}`;

/** A country or another area of a geometry. */
interface Area {
	id: string;
	/** The rings of its polygons: outlines and holes. */
	rings: LonLat[][];
	/** Whether it is cut off at the edge of the data, so that there may be more of it. */
	isCut: boolean;
}

/** Lists the areas of a geometry that have an id of their own. */
function areasOf(land: Land): Area[] {
	const named = land.objects.countries.geometries.filter(({ id }) => id !== 'other');
	const all = named.map((country) => ({
		id: String(country.id),
		rings: ringsOf(land, country),
	}));
	const box = boxOf(land);
	return all.map((area) => ({
		...area,
		isCut: area.rings.some((ring) => ring.some((at) => isOnEdge(at, box))),
	}));
}

/** The west, south, east and north edge of data, in degrees. */
type Box = readonly [west: number, south: number, east: number, north: number];

function boxOf(land: Land): Box {
	const points = land.objects.countries.geometries.flatMap((one) => ringsOf(land, one).flat());
	const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)];
	const least = (all: number[]) => all.reduce((a, b) => Math.min(a, b));
	const most = (all: number[]) => all.reduce((a, b) => Math.max(a, b));
	return [least(lons), least(lats), most(lons), most(lats)];
}

const isOnEdge = ([lon, lat]: LonLat, [west, south, east, north]: Box): boolean =>
	[lon - west, lat - south, east - lon, north - lat].some((distance) => distance < 0.001);

/**
 * Returns the distance of a point from a country in km, 0 inside it: on the geometry that has it nearest. Undefined if
 * no geometry has the whole of the country.
 */
function distanceTo(
	country: string,
	at: LonLat,
	geometries: readonly Area[][],
): number | undefined {
	const found = geometries.flatMap((areas) => areas.filter(({ id }) => id === country));
	const distances = found.map((area) => distanceToArea(at, area));
	const least = distances.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
	return least <= NEAR || found.some(({ isCut }) => !isCut) ? least : undefined;
}

function distanceToArea(at: LonLat, { rings }: Area): number {
	if (isInside(at, rings)) return 0;
	const distances = rings.map((ring) => distanceKm(at, nearestPoint(at, ring)));
	return distances.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}

/** Returns the id of the area that a point is in. */
const areaAt = (at: LonLat, geometries: readonly Area[][]): string | undefined =>
	geometries.flat().find(({ rings }) => isInside(at, rings))?.id;
