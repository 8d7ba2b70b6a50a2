import type { InterviewMap } from '#src/edition/interview-map/interview-map.ts';
import type { MapScene } from '#src/edition/interview-map/scenes.ts';
import type { MapYear } from '#src/edition/timeline/years.ts';
import { placePath } from '#src/shared/address.ts';
import type { SheetAtlas } from '#src/sheet/build/atlas.ts';
import type { Place } from '#src/schema/content.ts';
import { boundsOfScene, boundsOfView } from '#src/sheet/build/bounds.ts';
import type { Still } from '#src/sheet/build/paint-still.ts';
import { type Lettering, letterPicture, scaleBarBox } from '#src/sheet/build/picture.ts';
import { sheetFiles } from '#src/sheet/build/sheet-files.ts';
import { type StripPicture, stripPicture } from '#src/sheet/build/strip-picture.ts';
import type { Bounds } from '#src/sheet/shared/window.ts';
import { sceneWindow, viewWindow } from './stills.ts';

/** A stage of a figure: a sheet with the still that stands for it until it is live. */
export interface FigureStage {
	/** Id of the sheet. */
	id: string;
	isShown: boolean;
	/** Id and title of the view that is described to readers who cannot see it. */
	view: { id: string; title: string };
	still: Still;
	bounds: Bounds;
	/** The names of a narrow still, and of a broad one. */
	letterings: [Lettering, Lettering];
	strip: StripPicture;
	/** Path of the sheet’s file, without the base. */
	sheet: string;
	/** Paths of the pages that names lead to, by id, without the base. */
	pages: ReadonlyMap<string, string>;
}

/** The smallest widths of a narrow and of a broad still, in CSS pixels: that in a window of 320 × 640, and that in stage.css. */
const WIDTHS = [268, 500] as const;

/** What a figure can show besides the views of its sheets. Each is a view of its own for the browser. */
export interface FigureContent {
	years?: readonly MapYear[] | undefined;
	scenes?: readonly MapScene[] | undefined;
	/** Places by id: scenes may be centred on one. */
	places: ReadonlyMap<string, Place>;
}

/**
 * Lays out a figure that opens with a view or a scene.
 * @returns Its stages, the title of what it opens with, and all views by id, for the browser.
 */
export function figureStages(
	atlas: SheetAtlas,
	{ sheets, views }: InterviewMap,
	viewId: string,
	{ years = [], scenes = [], places }: FigureContent,
) {
	const shown = [
		...views,
		...scenes.map(({ id, caption, sheet }) => ({ id, title: caption, sheet })),
	].find(({ id }) => id === viewId);
	if (!shown) throw new RangeError(`No sheet of the interview has a view "${viewId}".`);
	return {
		title: shown.title,
		views: Object.fromEntries([
			...views.map((view) => {
				const { id, title, sheet } = view;
				return [id, { title, sheet, bounds: roundBounds(boundsOfView(view, atlas.sheet(sheet))) }];
			}),
			...years.map(({ id, heading, sheet }) => {
				const { bounds } = atlas.sheet(sheet).years.get(id)!;
				return [id, { title: heading, sheet, year: id, bounds: roundBounds(bounds) }];
			}),
			...scenes.map((scene) => {
				const { id, caption, sheet, lit, year } = scene;
				const bounds = roundBounds(
					boundsOfScene(scene, atlas.sheet(sheet), { view: atlas.view, places }),
				);
				return [id, { title: caption, sheet, bounds, lit: lit.join(' '), ...(year && { year }) }];
			}),
		]),
		stages: sheets.map(({ id }): FigureStage => {
			const isShown = id === shown.sheet;
			const view = isShown ? shown : views.find(({ sheet }) => sheet === id)!;
			const scene = scenes.find((one) => one.id === view.id);
			return {
				id,
				isShown,
				view: { id: view.id, title: view.title },
				...pictureOf(atlas, view.id, scene && { scene, places }),
				sheet: sheetFiles(atlas.sheet(id))[0].path,
				pages: pagesOf(atlas, id),
			};
		}),
	};
}

/** A still with its names. */
type Picture = Pick<FigureStage, 'still' | 'bounds' | 'letterings' | 'strip'>;
const pictures = new WeakMap<SheetAtlas, Map<string, Picture>>();

/** A scene, and the places that it may be centred on. */
interface PlacedScene {
	scene: MapScene;
	places: FigureContent['places'];
}

/** Returns the picture of a view or a scene, drawn once. */
function pictureOf(atlas: SheetAtlas, id: string, placed: PlacedScene | undefined): Picture {
	const drawn = pictures.get(atlas) ?? new Map<string, Picture>();
	pictures.set(atlas, drawn);
	const picture = drawn.get(id) ?? drawPicture(atlas, id, placed);
	drawn.set(id, picture);
	return picture;
}

function drawPicture(atlas: SheetAtlas, id: string, placed: PlacedScene | undefined): Picture {
	const { sheet, bounds, still } = placed
		? sceneWindow(atlas, placed.scene, placed.places)
		: viewWindow(atlas, id);
	const { lit = [] } = placed?.scene ?? {};
	const letter = (width: number) =>
		letterPicture(sheet, { bounds, width, lit, taken: [scaleBarBox(bounds, width)] });
	return {
		...{ still, bounds, letterings: [letter(WIDTHS[0]), letter(WIDTHS[1])] },
		strip: stripPicture(sheet, still, bounds, lit),
	};
}

const pages = new WeakMap<SheetAtlas, Map<string, ReadonlyMap<string, string>>>();

/** Returns the pages of the places that a sheet names, by id. */
function pagesOf(atlas: SheetAtlas, id: string): ReadonlyMap<string, string> {
	const known = pages.get(atlas) ?? new Map<string, ReadonlyMap<string, string>>();
	pages.set(atlas, known);
	const places = atlas.sheet(id).names.filter(({ kind, place }) => kind === 'place' || place);
	const found = known.get(id) ?? new Map(places.map((name) => [name.id, placePath(name.id)]));
	known.set(id, found);
	return found;
}

/** Rounds to ten metres. */
const roundBounds = (bounds: Bounds) => bounds.map((km) => Math.round(km * 100) / 100);
