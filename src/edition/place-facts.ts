import { namedLines } from '../map/borders.ts';
import { distanceKm, nearestPoint } from '../map/geodesic.ts';
import type { Label } from '../map/labels.ts';
import { formatKm } from '../map/measure.ts';
import type { MapContent } from '../map/read-map.ts';
import type { FrameSpec } from '../map/types.ts';
import type { Place } from './schema.ts';

/** The line of the map that every place's distance is told from, and its name for readers. */
export const REFERENCE = { line: 'border-ru-kp', name: 'the Russia–North Korea land border' };

/** “42.2570° N, 130.2980° E”: four decimals are some ten metres; an approximate point has two. */
export function formatCoordinates({ lon, lat, approximate }: Place): string {
	const digits = approximate ? 2 : 4;
	const degrees = (n: number, [positive, negative]: readonly [string, string]) =>
		`${Math.abs(n).toFixed(digits)}° ${n < 0 ? negative : positive}`;
	return `${degrees(lat, ['N', 'S'])}, ${degrees(lon, ['E', 'W'])}`;
}

/** How far a place lies from the reference line, straight on the ellipsoid: “36 km”, “0.6 km”. */
export function distanceToReference(
	{ lon, lat }: Pick<Place, 'lon' | 'lat'>,
	{ geometry, shores }: MapContent,
): string {
	const pieces = namedLines(geometry, shores)[REFERENCE.line] ?? [];
	const points = pieces.map((piece) => nearestPoint([lon, lat], piece));
	const km = Math.min(...points.map((point) => distanceKm([lon, lat], point)));
	return km < 0.05 ? 'on it' : formatKm(km, km < 10 ? 1 : 0);
}

/**
 * The frame to show a place in: the first, in the order of content/map/frames.json, that letters it
 * at the width of a phone, or else the first that letters it at all. Undefined if it lies beyond every frame.
 */
export function frameOf(
	place: string,
	sheets: readonly { frame: FrameSpec; labels: readonly Label[] }[],
): string | undefined {
	const found = sheets.flatMap(({ frame, labels }) => {
		const label = labels.find((one) => one.place === place && one.arrow === undefined);
		return label ? [{ id: frame.id, from: label.from }] : [];
	});
	return (found.find(({ from }) => from <= PHONE_PX) ?? found[0])?.id;
}

/** Width of the map on a phone, in CSS pixels. */
const PHONE_PX = 300;
