import { azimuthTo } from '#src/geo/geodesic.ts';
import type { LegendEntry, LonLat } from '#src/geo/map-types.ts';
import type { Place } from '#src/schema/content.ts';
import type { Ground, Spot } from '../ground/ground.ts';
import { type LegendFacts, legendFacts } from './course-facts.ts';

/** A place is on a line of a sheet if it is nearer to it than this, in km. */
const NEAR_KM = 5;

/** Returns what an entry of the legend switches on a sheet, as a whole. */
export function layerFacts(ground: Ground, entry: LegendEntry): LegendFacts {
	const { sheet, places, lines, center } = ground;
	const origin = center?.at ?? sheet.spec.projection.origin;
	const around = {
		...ground,
		shown: sheet.spec.places.flatMap(({ place }) => places.get(place) ?? []),
		nearKm: NEAR_KM,
		isIn: () => true,
		sideOf: (point: LonLat) => azimuthTo(origin, point),
		nameOf: ({ name }: { name: string | undefined }) => (name === undefined ? undefined : [name]),
	};
	const own = [...lines.values()].filter((line) => line.entry === entry.id);
	return legendFacts(around, entry, own);
}

/** A country or another area as a sheet draws it. */
export interface AreaFacts {
	name: string;
	/** The names of the areas that it borders. */
	borders: string[];
	/** The places in it that the sheet letters. */
	places: Place[];
	reference: Spot | undefined;
	/** Whether the reference is on its border. */
	isMeeting: boolean;
}

/** Returns what a sheet shows of an area; undefined if the area has no name. */
export function areaFacts(ground: Ground, id: string): AreaFacts | undefined {
	const { sheet, areaName, land, places, center } = ground;
	const name = areaName(id);
	if (name === undefined) return undefined;
	const others = sheet.spec.names.flatMap(({ area }) => (area && area !== id ? [area] : []));
	const [low, high] = sheet.spec.levels[0]!.box;
	return {
		name,
		borders: others
			.filter((other) => land.border([id, other], [low, high]).length > 0)
			.flatMap((other) => areaName(other) ?? []),
		places: sheet.spec.places
			.flatMap(({ place }) => places.get(place) ?? [])
			.filter(({ country }) => country === id),
		reference: center,
		isMeeting: center?.meeting.includes(name) ?? false,
	};
}
