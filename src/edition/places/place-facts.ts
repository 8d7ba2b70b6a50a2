import { frameOf } from '#src/geo/frames-of-place.ts';
import { distanceKm, nearestPoint } from '#src/geo/geodesic.ts';
import { formatKm } from '#src/geo/measures.ts';
import type { MapContent } from '#src/geo/read-map.ts';
import type { Place } from '#src/schema/content.ts';
import { capitalize } from '#src/shared/text/words.ts';
import { framesIn } from '../interview-map/interview-map.ts';
import type { Edition } from '../model/edition.ts';

/** “42.2570° N, 130.2980° E”: four decimals are some ten metres; an approximate point has two. */
export function formatCoordinates({ lon, lat, approximate }: Place): string {
	const digits = approximate ? 2 : 4;
	const degrees = (n: number, [positive, negative]: readonly [string, string]) =>
		`${Math.abs(n).toFixed(digits)}° ${n < 0 ? negative : positive}`;
	return `${degrees(lat, ['N', 'S'])}, ${degrees(lon, ['E', 'W'])}`;
}

/** Whether a place is too large for its one point to tell a distance. */
export const isArea = ({ type }: Pick<Place, 'type'>): boolean => /^(sea|island)\b/.test(type);

/** What a distance to a line of the map is measured from, and how: “from the … border, in a straight line”. */
export const fromLine = (line: string, { lines }: Pick<MapContent, 'lines'>): string =>
	`from ${lines.nameOf(line)}, in a straight line`;

/** How far a place lies from a line of the map, straight on the ellipsoid: “36 km”; undefined if it is on it. */
export function distanceFigure(
	{ lon, lat, approximate }: Pick<Place, 'lon' | 'lat' | 'approximate'>,
	line: string,
	{ lines }: Pick<MapContent, 'lines'>,
): string | undefined {
	const points = lines.get(line)!.map((piece) => nearestPoint([lon, lat], piece));
	const km = Math.min(...points.map((point) => distanceKm([lon, lat], point)));
	if (km < 0.05) return undefined;
	return `${approximate ? 'about ' : ''}${formatKm(km, km < 10 ? 1 : 0)}`;
}

/** How far a place lies from its line, as a phrase that stands alone: “36 km from …”; undefined if it has none. */
export function describeDistance(place: Place, edition: DistanceContext): string | undefined {
	const line = distanceLine(place, edition);
	if (line === undefined) return undefined;
	const figure = distanceFigure(place, line, edition.map);
	return figure
		? capitalize(`${figure} ${fromLine(line, edition.map)}`)
		: `On ${edition.map.lines.nameOf(line)}`;
}

type DistanceContext = Pick<Edition, 'map' | 'interviews'>;

/** The line that a place’s distance is told from: that of the best map of it, or else of the first interview that named it. */
function distanceLine(place: Place, edition: DistanceContext): string | undefined {
	const best = frameOf(place, edition.map.frames)?.id;
	if (best) return edition.map.frames.find(({ id }) => id === best)!.distances;
	return namedBeside(edition).get(place.id);
}

/** By place, the line that distances are told from beside the oldest interview that names it. */
function namedBeside(edition: DistanceContext): Map<string, string> {
	const known = besides.get(edition);
	if (known) return known;
	const lines = new Map<string, string>();
	for (const interview of edition.interviews) {
		const line = framesIn(interview, edition.map).find(({ distances }) => distances)?.distances;
		if (!line) continue;
		for (const { mentions } of [interview.introduction, ...interview.answers])
			for (const { place } of mentions) lines.set(place, line);
	}
	besides.set(edition, lines);
	return lines;
}

const besides = new WeakMap<DistanceContext, Map<string, string>>();

/**
 * How far a place’s point may be off, in kilometres, as its record lets on: an approximate one is good
 * to a few; one that is read to two decimals (0.02° are 2.2 km) to 2; of any other the doubt
 * is what to call its middle.
 */
export function uncertaintyKm({ lon, lat, approximate }: Place): number {
	if (approximate) return 3;
	return [lon, lat].every((degrees) => Number(degrees.toFixed(2)) === degrees) ? 2 : 0.5;
}
