import type { MapScene } from '#src/edition/interview-map/scenes.ts';
import { isArea } from '#src/edition/places/place-facts.ts';
import type { Place } from '#src/schema/content.ts';
import type { SheetAtlas } from '#src/sheet/build/atlas.ts';
import {
	BROAD,
	boundsInShape,
	boundsOfAll,
	boundsOfPlace,
	boundsOfScene,
	boundsOfStrip,
	boundsOfView,
	reaches,
	TALL,
} from '#src/sheet/build/bounds.ts';
import {
	chooseStill,
	cropStill,
	type Still,
	type StillSize,
	type StillWindow,
} from '#src/sheet/build/paint-still.ts';
import { drawStill, inYear } from '#src/sheet/build/picture.ts';
import type { Sheet } from '#src/sheet/build/sheet.ts';
import type { Bounds } from '#src/sheet/shared/window.ts';

/** A window of a sheet, with the still that shows it. */
export interface MapWindow {
	sheet: Sheet;
	bounds: Bounds;
	still: StillWindow;
}

type Places = ReadonlyMap<string, Place>;

/** Width of a locator in CSS pixels, where it is widest. */
const LOCATOR_WIDTH = 360;

/** A strip has one shape, so that little of it is drawn beyond its window. */
const STRIP_SIZE = { width: LOCATOR_WIDTH, margin: 0.09 };

/** How far the picture that a page opens with goes on to the left and right: a strip is much wider than high. */
const OPENING_MARGIN = 1;

/** Width in CSS pixels of the picture that a page of places has, on a wide screen. */
const LARGE = 720;

const known = new WeakMap<Sheet, Map<string, Still>>();

/** Returns the still of some bounds. It is painted once. */
function stillOf(
	sheet: Sheet,
	id: string,
	bounds: Bounds,
	size: StillSize & { lit?: readonly string[] } = {},
): Still {
	const stills = known.get(sheet) ?? new Map<string, Still>();
	known.set(sheet, stills);
	const key = `${id} ${bounds}`;
	const still = stills.get(key) ?? drawStill(sheet, id, bounds, size).still;
	stills.set(key, still);
	return still;
}

/** Returns the window of a view. */
export function viewWindow(atlas: SheetAtlas, id: string): MapWindow & { still: Still } {
	const view = atlas.view(id);
	const sheet = atlas.sheet(view.sheet);
	const bounds = boundsOfView(view, sheet);
	return { sheet, bounds, still: stillOf(sheet, id, bounds, { marginAcross: OPENING_MARGIN }) };
}

const pasts = new WeakMap<Sheet, Map<string, Sheet>>();

/** Returns the sheet that a scene shows: in its year, if it has one. */
export function sheetOfScene(
	atlas: SheetAtlas,
	{ sheet: id, year }: Pick<MapScene, 'sheet' | 'year'>,
): Sheet {
	const today = atlas.sheet(id);
	if (year === undefined) return today;
	const known = pasts.get(today) ?? new Map<string, Sheet>();
	pasts.set(today, known);
	const past = known.get(year) ?? inYear(today, year, false);
	known.set(year, past);
	return past;
}

/** Returns the window of a scene. @param ratio Width divided by height. */
export function sceneWindow(
	atlas: SheetAtlas,
	scene: MapScene,
	places: Places,
	ratio: number = TALL,
): MapWindow & { still: Still } {
	const sheet = sheetOfScene(atlas, scene);
	const bounds = boundsInShape(boundsOfScene(scene, sheet, { view: atlas.view, places }), ratio);
	const { id, lit } = scene;
	return {
		sheet,
		bounds,
		still: stillOf(sheet, id, bounds, { lit, marginAcross: OPENING_MARGIN }),
	};
}

/**
 * Returns the window of a view’s strip. Where the still of the sheet’s first view shows it, it is cut from that, since the
 * pages of the sheet have that file.
 */
export function stripWindow(atlas: SheetAtlas, id: string): MapWindow {
	const view = atlas.view(id);
	const sheet = atlas.sheet(view.sheet);
	const bounds = boundsOfStrip(view, sheet);
	return { sheet, bounds, still: cropStill(stillOfStrip(atlas, sheet, id, bounds), bounds) };
}

function stillOfStrip(atlas: SheetAtlas, sheet: Sheet, id: string, bounds: Bounds): Still {
	const first = atlas.views.find((view) => view.sheet === sheet.spec.id)!;
	const stills = [viewWindow(atlas, first.id).still];
	return (
		chooseStill(stills, bounds, LOCATOR_WIDTH) ?? stillOf(sheet, `strip-${id}`, bounds, STRIP_SIZE)
	);
}

/** Returns the window of a place on the first sheet that reaches it; undefined if none does. */
export function placeWindow(
	atlas: SheetAtlas,
	place: Place,
	places: Places,
): (MapWindow & { still: Still }) | undefined {
	const sheet = sheetOfPlace(atlas, place);
	if (!sheet) return undefined;
	const bounds = windowOfPlace(sheet, place, places);
	return { sheet, bounds, still: stillOf(sheet, `place-${place.id}`, bounds, { width: LARGE }) };
}

/** Returns the bounds of a place’s window on a sheet. @param ratio Width divided by height. */
export const windowOfPlace = (sheet: Sheet, place: Place, places: Places, ratio?: number): Bounds =>
	boundsOfPlace(located(place), locatedOn(sheet, places), sheet, ratio);

/** Returns the first sheet that reaches a place; undefined if none does. */
export function sheetOfPlace(atlas: SheetAtlas, place: Place): Sheet | undefined {
	return atlas.sheets.map(({ id }) => atlas.sheet(id)).find((sheet) => reaches(sheet, place));
}

/** Returns a window with all of some places, for each sheet that reaches any of them. */
export function windowsOfAll(atlas: SheetAtlas, places: Places): (MapWindow & { still: Still })[] {
	return atlas.sheets.flatMap(({ id }) => {
		const sheet = atlas.sheet(id);
		const reached = locatedOn(sheet, places);
		if (reached.length === 0) return [];
		const bounds = boundsOfAll(reached, sheet, BROAD);
		return [{ sheet, bounds, still: stillOf(sheet, `places-${id}`, bounds, { width: LARGE }) }];
	});
}

/**
 * Returns all stills that pages draw.
 * @param volumes The places of each volume of the gazetteer.
 * @param opening The scenes that pages open with.
 */
export function allStills(
	atlas: SheetAtlas,
	places: Places,
	volumes: readonly Places[],
	opening: readonly MapScene[] = [],
): Still[] {
	const stills = [
		...opening.map((scene) => sceneWindow(atlas, scene, places).still),
		...atlas.views.flatMap((view) => {
			const { sheet, still } = viewWindow(atlas, view.id);
			return [still, stillOfStrip(atlas, sheet, view.id, boundsOfStrip(view, sheet))];
		}),
		...[...places.values()].flatMap((place) => placeWindow(atlas, place, places)?.still ?? []),
		...volumes.flatMap((inVolume) => windowsOfAll(atlas, inVolume).map(({ still }) => still)),
	];
	return [...new Map(stills.map((still) => [still.path, still])).values()];
}

const located = (place: Place) => ({
	...{ id: place.id, lon: place.lon, lat: place.lat },
	isArea: isArea(place),
});

const locatedOn = (sheet: Sheet, places: Places) =>
	[...places.values()].map(located).filter((place) => reaches(sheet, place));
