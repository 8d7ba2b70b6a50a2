import { distanceLine, isArea, sheetsOfPlace } from '#src/edition/places/place-facts.ts';
import type { Edition } from '#src/edition/model/edition.ts';
import { azimuthTo, distanceKm, nearestPoint, pointAt } from '#src/geo/geodesic.ts';
import type { LonLat } from '#src/geo/map-types.ts';
import { isInside } from '#src/geo/rings.ts';
import type { Place } from '#src/schema/content.ts';
import { type Ground, isOnLine, kmFromLine, pointOf, type Spot } from '../ground/ground.ts';
import { type RiverFacts, riverFacts } from './river-facts.ts';
import { type Bearing, bearingFrom } from './window-facts.ts';

/** Where a place lies. */
export interface PlaceFacts {
	place: Place;
	/** Name of its country; undefined if no single country has it. */
	country: string | undefined;
	/** False if no sheet reaches it. */
	isOnMap: boolean;
	/** The names of the areas that meet there, if three or more do. */
	meeting: string[];
	isOnCoast: boolean;
	/** Distance from the line that the sheet names, and the direction in which it lies from it, with the line’s name. */
	fromLine: { name: string; km: number; azimuth: number } | undefined;
	/** Names of the rivers and railways that it lies on. */
	rivers: string[];
	railways: string[];
	/** Names of the zones that it is in. */
	zones: string[];
	/** The nearest border with another area: its name, and the distance in km. */
	border: { name: string; km: number } | undefined;
	/** The nearest places, each in another direction, the nearest first. */
	neighbours: Bearing[];
}

/** Where a sea, an island, a region or a river lies. */
export interface ExtentFacts {
	place: Place;
	country: string | undefined;
	/** What the sheet is centred on, and the direction from there. */
	reference: Spot | undefined;
	azimuth: number;
	/** Of a sea: the areas around it by name, with the directions in which they lie, in degrees. */
	shores: { name: string; azimuths: number[] }[];
	/** Of a river that the sheet draws. */
	river: RiverFacts | undefined;
	/** Places on the river. */
	along: Place[];
}

/** A place that is nearer than this to a coast is on it, in km. */
const ON_KM = 3;
/** The farthest border that a place is told the distance from, in km. */
const BORDER_KM = 40;
/** Number of neighbours that are told. */
const NEIGHBOURS = 3;
/** The smallest angle between the directions of two neighbours, in degrees. */
const APART = 40;
/** From this angle on, in degrees, two neighbours are on opposite sides. */
export const OPPOSITE = 135;
/** How many times as far as the nearest another neighbour may be, on the opposite side and elsewhere; and how far anyway, in km. */
const [BALANCE, FAR, ANYWAY] = [6, 4, 30];

/** Returns the facts about a place that has one point. */
export function placeFacts(ground: Ground, place: Place, edition: Edition): PlaceFacts {
	const at = pointOf(place);
	const { land, lines, areaName, sheet } = ground;
	const isOnMap = sheetsOfPlace(place, [sheet.spec]).length > 0;
	const line = distanceLine(place, edition);
	const fromLine = line === undefined ? undefined : bearingFromLine(at, line, edition);
	const all = [...lines.values()];
	const on = (layer: string) =>
		all.flatMap((one) =>
			one.layer === layer && one.name && isOnLine(ground, place, one) ? [one.name] : [],
		);
	const border = nearestBorder();
	const isTold = border && fromLine && Math.abs(border.km - fromLine.km) < 1;
	return {
		...{ place, country: areaName(place.country ?? undefined) },
		isOnMap,
		meeting: ground.spotOf(place).meeting,
		isOnCoast: (land.coastKm(at) ?? Infinity) < ON_KM,
		fromLine,
		...{ rivers: on('rivers'), railways: on('rails') },
		zones: all.flatMap(({ layer, name, within, ...one }) =>
			layer === 'zones' &&
			name &&
			!name.startsWith(place.name) &&
			(within === undefined || within === place.country) &&
			isInside(
				at,
				one.pieces.map(({ points }) => points),
			)
				? [name]
				: [],
		),
		border: isTold ? undefined : border,
		neighbours: isOnMap ? neighboursOf(ground, place) : [],
	};

	function nearestBorder(): PlaceFacts['border'] {
		const area = place.country;
		if (!area) return undefined;
		const borders = sheet.spec.names.flatMap((one) => {
			const name = areaName(one.area);
			if (!one.area || name === undefined || one.area === area) return [];
			const km = kmFromLine(at, land.border([area, one.area], [at]));
			return km < BORDER_KM ? [{ name, km }] : [];
		});
		return borders.toSorted((a, b) => a.km - b.km)[0];
	}
}

/** Returns distance and direction of a point from the nearest point of a line of the map. */
function bearingFromLine(at: LonLat, id: string, { map: { lines } }: Edition) {
	const points = lines.get(id)!.map((piece) => nearestPoint(at, piece));
	const nearest = points.reduce((a, b) => (distanceKm(a, at) <= distanceKm(b, at) ? a : b));
	return {
		name: lines.nameOf(id)!,
		km: distanceKm(nearest, at),
		azimuth: azimuthTo(nearest, at),
	};
}

/**
 * Returns two places on opposite sides of a place, the nearer first, or else the nearest ones around it, each in another
 * direction. Only places count that the sheet letters and one country has.
 */
function neighboursOf({ sheet, places }: Ground, place: Place): Bearing[] {
	const others = sheet.spec.places
		.flatMap((lettered) => places.get(lettered.place) ?? [])
		.filter((other) => other !== place && other.country !== null && !isArea(other))
		.map((other) => bearingFrom(pointOf(place), other))
		.toSorted((a, b) => a.km - b.km);
	const [first] = others;
	if (!first) return [];
	const isApart = (one: Bearing, other: Bearing, degrees: number) =>
		angleBetween(one.azimuth, other.azimuth) >= degrees;
	const opposite = others.find((one) => isApart(one, first, OPPOSITE));
	if (opposite && opposite.km < BALANCE * first.km) return [first, opposite];
	const around: Bearing[] = [];
	for (const one of others)
		if (
			one.km < Math.max(FAR * first.km, ANYWAY) &&
			around.every((other) => isApart(one, other, APART))
		)
			around.push(one);
	return around.slice(0, NEIGHBOURS);
}

/** Returns the angle between two directions, 0 to 180 degrees. */
export const angleBetween = (one: number, other: number): number =>
	Math.abs(((one - other + 540) % 360) - 180);

/** How far from its point a sea has a shore, at most, and the distance between two soundings, in km. */
const [FARTHEST, STEP] = [2000, 25];

/** Returns the facts about a sea, an island, a region or a river. */
export function extentFacts(ground: Ground, place: Place): ExtentFacts {
	const { areaName, center, lines, places, sheet } = ground;
	const origin = center?.at ?? sheet.spec.projection.origin;
	const line = lines.get(place.id);
	return {
		...{ place, country: areaName(place.country ?? undefined), reference: center },
		azimuth: azimuthTo(origin, pointOf(place)),
		shores: /^sea\b/.test(place.type) ? shoresOf(ground, pointOf(place)) : [],
		river: line && riverFacts(ground, line),
		along: line
			? [...places.values()].filter(
					(other) =>
						other !== place &&
						other.country !== null &&
						!isArea(other) &&
						isOnLine(ground, other, line),
				)
			: [],
	};
}

/** Looks from a point at sea in eight directions for land. */
function shoresOf({ land, areaName }: Ground, at: LonLat): ExtentFacts['shores'] {
	const found = Array.from({ length: 8 }, (_, i) => i * 45).flatMap((azimuth) => {
		for (let km = STEP; km < FARTHEST; km += STEP) {
			const area = land.areaAt(pointAt(at, azimuth, km * 1000));
			const name = areaName(area);
			if (area !== undefined) return name === undefined ? [] : [{ name, azimuth }];
		}
		return [];
	});
	return [...Map.groupBy(found, ({ name }) => name)].map(([name, all]) => ({
		name,
		azimuths: all.map(({ azimuth }) => azimuth),
	}));
}
