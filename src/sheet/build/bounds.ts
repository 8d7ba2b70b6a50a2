import { isInBox } from '#src/geo/box.ts';
import type { LonLat } from '#src/geo/lon-lat.ts';
import type { SheetView } from '#src/geo/map-types.ts';
import { type Bounds, boundsAround } from '#src/sheet/shared/window.ts';
import type { Sheet, SheetPlace } from './levels/sheet-types.ts';

/** Width divided by height of the pictures of views and places, of strips, and of the picture of all places. */
export const TALL = 4 / 5;
export const [STRIP, BROAD] = [5 / 3, 8 / 5] as const;

/** A place, and whether it is too large for a dot. */
type Located = Pick<SheetPlace, 'id' | 'lon' | 'lat' | 'isArea'>;

/** Degrees, WGS 84. */
type Position = Pick<Located, 'lon' | 'lat'>;

/** The smallest window of a place, and the smallest one of a sea, an island or a region, in kilometres across. */
const [SMALLEST, SMALLEST_OF_AREA] = [12, 1000];
/** The width of the largest window that is chosen for a place, in kilometres. */
const LARGEST = 2700;
/** Number of neighbours that the window of a place shows. */
const NEIGHBOURS = 4;

/** Returns the bounds of a view’s window, a quarter higher than it is wide. */
export const boundsOfView = ({ center, widthKm }: SheetView, { project }: Sheet): Bounds =>
	boundsAround(project(center), widthKm, TALL);

/** Returns the bounds of a view’s strip, five wide and three high. */
export function boundsOfStrip({ center, widthKm, strip }: SheetView, { project }: Sheet): Bounds {
	const window = strip ?? { center, widthKm: widthKm * STRIP };
	return boundsAround(project(window.center), window.widthKm, STRIP);
}

/** A window of a scene: a view, a place and a width in kilometres, or edges in degrees. */
interface SceneWindow {
	view?: string | undefined;
	around?: { place: string; widthKm: number } | undefined;
	bounds?: readonly [west: number, south: number, east: number, north: number] | undefined;
}

/** Number of steps along each edge of a window in degrees: edges are curves on the plane. */
const STEPS = 8;

/**
 * Returns the bounds of a scene’s window. Those of a view or a place are as high as they are wide, as pictures of scenes
 * have many shapes.
 * @throws {RangeError} If it names a view or a place that there is not.
 */
export function boundsOfScene(
	{ view: viewId, around, bounds }: SceneWindow,
	{ project }: Pick<Sheet, 'project'>,
	{ view, places }: { view: (id: string) => SheetView; places: ReadonlyMap<string, Position> },
): Bounds {
	if (viewId !== undefined) {
		const { center, widthKm } = view(viewId);
		return boundsAround(project(center), widthKm, 1);
	}
	if (around) {
		const place = places.get(around.place);
		if (!place) throw new RangeError(`There is no place "${around.place}".`);
		return boundsAround(project(pointOf(place)), around.widthKm, 1);
	}
	const [west, south, east, north] = bounds!;
	const across = (east < west ? east + 360 : east) - west;
	const points = Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS).flatMap((share) =>
		[
			[west + across * share, south],
			[west + across * share, north],
			[west, south + (north - south) * share],
			[west + across, south + (north - south) * share],
		].map(([lon, lat]) => project([lon!, lat!])),
	);
	const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
	return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Returns the smallest bounds of a shape that show other bounds whole. @param ratio Width divided by height. */
export function boundsInShape([left, top, right, bottom]: Bounds, ratio: number): Bounds {
	const width = Math.max(right - left, (bottom - top) * ratio);
	return boundsAround([(left + right) / 2, (top + bottom) / 2], width, ratio);
}

/** Returns the bounds of a view’s window on a card. @param ratio Width of the card’s map divided by its height. */
export const boundsOnCard = (view: SheetView, { project }: Sheet, ratio: number): Bounds => {
	const { center, widthKm } = view.card ?? view;
	return boundsAround(project(center), widthKm, ratio);
};

/** Whether a sheet shows a place: windows of the sheet may be centred on it. */
export const reaches = (
	{ spec }: Pick<Sheet, 'spec'>,
	{ lon, lat }: { lon: number; lat: number },
): boolean => isInBox([lon, lat], spec.reach);

/**
 * Returns the bounds of the window of a place, which is in its middle. The denser the places around it, the smaller it is.
 * @param places All places of the edition.
 */
export function boundsOfPlace(
	place: Located,
	places: readonly Located[],
	{ project }: Pick<Sheet, 'project'>,
	ratio: number = TALL,
): Bounds {
	const [x, y] = project(pointOf(place));
	const distances = places
		.filter(({ id, isArea }) => id !== place.id && !isArea)
		.map((other) => project(pointOf(other)))
		.map(([otherX, otherY]) => Math.hypot(otherX - x, otherY - y))
		.toSorted((a, b) => a - b);
	const wanted = 2.4 * (distances[NEIGHBOURS - 1] ?? distances.at(-1) ?? 0);
	const smallest = place.isArea ? SMALLEST_OF_AREA : SMALLEST;
	return boundsAround([x, y], Math.min(LARGEST, Math.max(smallest, wanted)), ratio);
}

/** Returns the smallest bounds of a shape that show all of some places. @param ratio Width divided by height. */
export function boundsOfAll(
	places: readonly Located[],
	{ project }: Pick<Sheet, 'project'>,
	ratio: number,
): Bounds {
	const points = places.map((place) => project(pointOf(place)));
	const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
	const [left, right] = [Math.min(...xs), Math.max(...xs)];
	const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
	const widthKm = Math.max(right - left, (bottom - top) * ratio) * 1.15;
	return boundsAround([(left + right) / 2, (top + bottom) / 2], widthKm || SMALLEST, ratio);
}

const pointOf = ({ lon, lat }: Position): LonLat => [lon, lat];
