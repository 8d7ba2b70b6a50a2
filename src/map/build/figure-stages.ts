import type { InterviewMap } from '#src/edition/interview-map/interview-map.ts';
import type { MapYear } from '#src/edition/timeline/years.ts';
import { placePath } from '#src/shared/address.ts';
import type { SheetAtlas } from '#src/sheet/build/atlas.ts';
import { boundsOfView } from '#src/sheet/build/bounds.ts';
import type { Still } from '#src/sheet/build/paint-still.ts';
import { type Lettering, letterPicture, scaleBarBox } from '#src/sheet/build/picture.ts';
import { sheetFiles } from '#src/sheet/build/sheet-files.ts';
import type { Bounds } from '#src/sheet/shared/window.ts';
import { viewWindow } from './stills.ts';

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
	/** Path of the sheet’s file, without the base. */
	sheet: string;
	/** Paths of the pages that names lead to, by id, without the base. */
	pages: ReadonlyMap<string, string>;
}

/** The smallest widths of a narrow and of a broad still, in CSS pixels, as in stage.css. */
const WIDTHS = [340, 500] as const;
/** The box of the title, in CSS pixels from the upper left corner. */
const TITLE = { left: 0, top: 0, right: 170, bottom: 24 };

/**
 * Lays out a figure that opens with a view.
 * @param years The years that it can show; each is a view of its own.
 * @returns Its stages, the title of the view, and all views by id, for the browser.
 */
export function figureStages(
	atlas: SheetAtlas,
	{ sheets, views }: InterviewMap,
	viewId: string,
	years: readonly MapYear[] = [],
) {
	const shown = views.find(({ id }) => id === viewId);
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
		]),
		stages: sheets.map(({ id }): FigureStage => {
			const isShown = id === shown.sheet;
			const view = isShown ? shown : views.find(({ sheet }) => sheet === id)!;
			return {
				id,
				isShown,
				view: { id: view.id, title: view.title },
				...pictureOfView(atlas, view.id),
				sheet: sheetFiles(atlas.sheet(id))[0].path,
				pages: pagesOf(atlas, id),
			};
		}),
	};
}

/** The still of a view, with its names. */
type Picture = Pick<FigureStage, 'still' | 'bounds' | 'letterings'>;
const pictures = new WeakMap<SheetAtlas, Map<string, Picture>>();

/** Returns the picture of a view, drawn once. */
function pictureOfView(atlas: SheetAtlas, id: string): Picture {
	const drawn = pictures.get(atlas) ?? new Map<string, Picture>();
	pictures.set(atlas, drawn);
	const picture = drawn.get(id) ?? drawView(atlas, id);
	drawn.set(id, picture);
	return picture;
}

function drawView(atlas: SheetAtlas, id: string): Picture {
	const { sheet, bounds, still } = viewWindow(atlas, id);
	const letter = (width: number) =>
		letterPicture(sheet, { bounds, width, taken: [TITLE, scaleBarBox(bounds, width)] });
	return { still, bounds, letterings: [letter(WIDTHS[0]), letter(WIDTHS[1])] };
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
