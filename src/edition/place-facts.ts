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

/** How far a place lies from the reference line, straight on the ellipsoid: “36 km from …”. */
export function describeDistance(
	{ lon, lat, approximate }: Pick<Place, 'lon' | 'lat' | 'approximate'>,
	{ geometry, shores }: MapContent,
): string {
	const pieces = namedLines(geometry, shores)[REFERENCE.line] ?? [];
	const points = pieces.map((piece) => nearestPoint([lon, lat], piece));
	const km = Math.min(...points.map((point) => distanceKm([lon, lat], point)));
	if (km < 0.05) return `On ${REFERENCE.name}`;
	const figure = formatKm(km, km < 10 ? 1 : 0);
	return `${approximate ? 'About ' : ''}${figure} from ${REFERENCE.name}, in a straight line`;
}

/** A frame to show a place in. */
export interface PlaceFrame {
	id: string;
	/** False if the place lies on the map but has no name there. */
	lettered: boolean;
}

/**
 * The frame to show a place in: the first, in the order of content/map/frames.json, that letters it,
 * or else the first whose plate it lies on. Undefined if it lies beyond them all.
 */
export function frameOf(
	{ id, lon, lat }: Pick<Place, 'id' | 'lon' | 'lat'>,
	sheets: readonly { frame: FrameSpec; labels: readonly Label[] }[],
): PlaceFrame | undefined {
	const lettering = sheets.find(({ labels }) =>
		labels.some(({ place, arrow }) => place === id && arrow === undefined),
	);
	const sheet = lettering ?? sheets.find(({ frame }) => isOnPlate([lon, lat], frame));
	return sheet && { id: sheet.frame.id, lettered: sheet === lettering };
}

function isOnPlate(at: LonLat, frame: FrameSpec): boolean {
	const { x, y, width, height } = plateBox(frame);
	const [px, py] = projectFrame(frame)(at)!;
	return px > x && px < x + width && py > y && py < y + height;
}
