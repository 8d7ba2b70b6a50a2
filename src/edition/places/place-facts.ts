import { isInBox } from '#src/geo/box.ts';
import { distanceKm, nearestPoint } from '#src/geo/geodesic.ts';
import { formatKm } from '#src/geo/measures.ts';
import type { SheetSpec } from '#src/geo/map-types.ts';
import type { MapContent } from '#src/geo/read-map.ts';
import type { Place } from '#src/schema/content.ts';
import { sheetsIn } from '../interview-map/interview-map.ts';
import type { Edition } from '../model/edition.ts';

/** Prints coordinates as “42.2570° N, 130.2980° E”: four decimals (about 10 m), or two (1 km) if approximate. */
export function formatCoordinates({ lon, lat, approximate }: Place): string {
	const digits = approximate ? 2 : 4;
	const degrees = (n: number, [positive, negative]: readonly [string, string]) =>
		`${Math.abs(n).toFixed(digits)}° ${n < 0 ? negative : positive}`;
	return `${degrees(lat, ['N', 'S'])}, ${degrees(lon, ['E', 'W'])}`;
}

/** Whether a place is so large that the distance of its one point means little: a sea, an island or a region. */
export const isArea = ({ type }: Pick<Place, 'type'>): boolean =>
	/^(sea|island|region)\b/.test(type);

/** Describes how the distance to a line of the map is measured: “from the … border, in a straight line”. */
export const fromLinePhrase = (line: string, { lines }: Pick<MapContent, 'lines'>): string =>
	`from ${lines.nameOf(line)}, in a straight line`;

/**
 * Prints the distance of a place from the nearest point of a line of the map, in a straight line on the ellipsoid:
 * “36 km”. Undefined if the place is on the line (less than 50 m from it).
 * @param line Id of the line.
 */
export function distanceText(
	{ lon, lat, approximate }: Pick<Place, 'lon' | 'lat' | 'approximate'>,
	line: string,
	{ lines }: Pick<MapContent, 'lines'>,
): string | undefined {
	const points = lines.get(line)!.map((piece) => nearestPoint([lon, lat], piece));
	const km = Math.min(...points.map((point) => distanceKm([lon, lat], point)));
	if (km < 0.05) return undefined;
	return `${approximate ? 'about ' : ''}${formatKm(km, km < 10 ? 1 : 0)}`;
}

type DistanceContext = Pick<Edition, 'map' | 'interviews'>;

/** Returns the sheets on which a place has a window: those whose reach has it. */
export const sheetsOfPlace = <S extends Pick<SheetSpec, 'reach'>>(
	{ lon, lat }: Pick<Place, 'lon' | 'lat'>,
	sheets: readonly S[],
): S[] => sheets.filter(({ reach }) => isInBox([lon, lat], reach));

/**
 * Returns the id of the line from which the distance of a place is measured: the line of the first sheet that has the
 * place, or else that of the first interview that named the place.
 */
export function distanceLine(place: Place, edition: DistanceContext): string | undefined {
	const [sheet] = sheetsOfPlace(place, edition.map.sheets);
	return sheet ? sheet.distances : linesByPlace(edition).get(place.id);
}

/** Returns, by place, the line from which distances are measured in the oldest interview that names the place. */
function linesByPlace(edition: DistanceContext): Map<string, string> {
	const cached = cachedLines.get(edition);
	if (cached) return cached;
	const lines = new Map<string, string>();
	for (const interview of edition.interviews) {
		const line = sheetsIn(interview, edition.map).find(({ distances }) => distances)?.distances;
		if (!line) continue;
		for (const { mentions } of [interview.introduction, ...interview.answers])
			for (const { place } of mentions) lines.set(place, line);
	}
	cachedLines.set(edition, lines);
	return lines;
}

const cachedLines = new WeakMap<DistanceContext, Map<string, string>>();

/**
 * Estimates the error of a place’s point, in km, from its record: 3 if the point is approximate, 2 if its coordinates
 * have at most two decimals (0.02° are 2.2 km), else 0.5, since it is uncertain where the middle of a place is.
 */
export function uncertaintyKm({ lon, lat, approximate }: Place): number {
	if (approximate) return 3;
	return [lon, lat].every((degrees) => Number(degrees.toFixed(2)) === degrees) ? 2 : 0.5;
}
