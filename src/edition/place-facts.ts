import { capitalize } from '../lib/note.ts';
import { namedLines } from '../map/borders.ts';
import { distanceKm, nearestPoint } from '../map/geodesic.ts';
import type { Label } from '../map/labels.ts';
import { formatKm } from '../map/measure.ts';
import { plateBox, projectFrame } from '../map/projection.ts';
import type { MapContent } from '../map/read-map.ts';
import type { FrameSpec, LonLat } from '../map/types.ts';
import type { Place } from './schema.ts';

/** The line of the map that every place's distance is told from, and its name for readers. */
const REFERENCE = { line: 'border-ru-kp', name: 'the Russia–North Korea land border' };

/** “42.2570° N, 130.2980° E”: four decimals are some ten metres; an approximate point has two. */
export function formatCoordinates({ lon, lat, approximate }: Place): string {
	const digits = approximate ? 2 : 4;
	const degrees = (n: number, [positive, negative]: readonly [string, string]) =>
		`${Math.abs(n).toFixed(digits)}° ${n < 0 ? negative : positive}`;
	return `${degrees(lat, ['N', 'S'])}, ${degrees(lon, ['E', 'W'])}`;
}

/** Whether a place is too large for its one point to tell a distance. */
export const isArea = ({ type }: Pick<Place, 'type'>): boolean => /^(sea|island)\b/.test(type);

/** What all distances of places are measured from, and how. */
export const FROM_REFERENCE = `from ${REFERENCE.name}, in a straight line`;

/** How far a place lies from the reference line, straight on the ellipsoid: “36 km”; undefined if it is on it. */
export function distanceFigure(
	{ lon, lat, approximate }: Point,
	{ geometry, shores }: MapContent,
): string | undefined {
	const pieces = namedLines(geometry, shores)[REFERENCE.line] ?? [];
	const points = pieces.map((piece) => nearestPoint([lon, lat], piece));
	const km = Math.min(...points.map((point) => distanceKm([lon, lat], point)));
	if (km < 0.05) return undefined;
	return `${approximate ? 'about ' : ''}${formatKm(km, km < 10 ? 1 : 0)}`;
}

/** The same as a phrase that stands alone: “36 km from …”. */
export function describeDistance(place: Point, map: MapContent): string {
	const figure = distanceFigure(place, map);
	return figure ? capitalize(`${figure} ${FROM_REFERENCE}`) : `On ${REFERENCE.name}`;
}

type Point = Pick<Place, 'lon' | 'lat' | 'approximate'>;

/**
 * How far a place’s point may be off, in kilometres, as its record lets on: an approximate one is good
 * to a few; one that is read to two decimals (0.02° are 2.2 km) to 2; of any other the doubt
 * is what to call its middle.
 */
export function uncertaintyKm({ lon, lat, approximate }: Place): number {
	if (approximate) return 3;
	return [lon, lat].every((degrees) => Number(degrees.toFixed(2)) === degrees) ? 2 : 0.5;
}

/** A frame to show a place in. */
export interface PlaceFrame {
	id: string;
	/** False if the place lies on the map but has no name there. */
	lettered: boolean;
}

type Sheets = readonly { frame: FrameSpec; labels: readonly Label[] }[];

/**
 * The frames whose plate a place lies on, the best to show it in first: the first, in the order of
 * content/map/frames.json, that letters it, then the others. None if it lies beyond them all.
 */
export function framesOf({ id, lon, lat }: Located, sheets: Sheets): PlaceFrame[] {
	const lettering = sheets.find(({ labels }) =>
		labels.some(({ place, arrow }) => place === id && arrow === undefined),
	);
	return sheets
		.filter((sheet) => sheet === lettering || isOnPlate([lon, lat], sheet.frame))
		.map((sheet) => ({ id: sheet.frame.id, lettered: sheet === lettering }))
		.toSorted((a, b) => Number(b.lettered) - Number(a.lettered));
}

type Located = Pick<Place, 'id' | 'lon' | 'lat'>;

/** The frame to show a place in; undefined if it lies beyond them all. */
export const frameOf = (place: Located, sheets: Sheets): PlaceFrame | undefined =>
	framesOf(place, sheets)[0];

function isOnPlate(at: LonLat, frame: FrameSpec): boolean {
	const { x, y, width, height } = plateBox(frame);
	const [px, py] = projectFrame(frame)(at)!;
	return px > x && px < x + width && py > y && py < y + height;
}
