import type { MapYear } from '#src/edition/timeline/years.ts';
import type { MapContent } from '#src/geo/read-map.ts';
import { COLOURS } from '#src/map/build/picture-styles.ts';
import type { SheetAtlas } from '#src/sheet/build/atlas.ts';
import { boundsOfShape } from '#src/sheet/build/levels/shape-geometry.ts';
import type { Still } from '#src/sheet/build/paint-still.ts';
import { drawStill, inYear, type Lettering, letterPicture } from '#src/sheet/build/picture.ts';
import type { Sheet } from '#src/sheet/build/sheet.ts';
import { isShownIn } from '#src/sheet/shared/year.ts';
import type { Bounds } from '#src/sheet/shared/window.ts';

/** The width at which a picture is as detailed as it should be, in CSS pixels. */
const WIDTH = 440;

const known = new WeakMap<Sheet, Map<string, Still>>();

/** Returns the still of a year. It is painted once. */
export function yearStill(atlas: SheetAtlas, { id, sheet }: Pick<MapYear, 'id' | 'sheet'>): Still {
	const today = atlas.sheet(sheet);
	const stills = known.get(today) ?? new Map<string, Still>();
	known.set(today, stills);
	const { bounds } = today.years.get(id)!;
	const still =
		stills.get(id) ??
		drawStill(inYear(today, id), `year-${id}`, bounds, { width: WIDTH, margin: 0.09, css: COLOURS })
			.still;
	stills.set(id, still);
	return still;
}

/** Returns the names of a year’s picture. @param width Width of the picture in CSS pixels. */
export function letterYear(
	atlas: SheetAtlas,
	{ id, sheet }: Pick<MapYear, 'id' | 'sheet'>,
	width: number,
): Lettering {
	const past = inYear(atlas.sheet(sheet), id);
	return letterPicture(past, { bounds: past.year!.bounds, width });
}

/** Says which edges in the window of a year are schematic, and how far they may be off. */
export function schematicIn(
	atlas: SheetAtlas,
	{ id, sheet }: Pick<MapYear, 'id' | 'sheet'>,
	{ pasts }: Pick<MapContent, 'pasts'>,
): { what: string; km: number }[] {
	const { past: level, year } = inYear(atlas.sheet(sheet), id);
	const { schematic } = pasts.find((past) => past.sheet === sheet)!;
	const inSight = level!.layers.borders!.filter(
		(border) =>
			isShownIn(year!, 'borders', border) && overlaps(boundsOfShape(level!, border), year!.bounds),
	);
	const shown = schematic.filter(({ between }) =>
		inSight.some((border) => between.every((piece) => border.between!.includes(piece))),
	);
	return [...new Map(shown.map((edge) => [edge.what, edge])).values()];
}

const overlaps = (a: Bounds, b: Bounds) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
