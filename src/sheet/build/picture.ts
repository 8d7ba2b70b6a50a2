import type { Lettered } from '#src/sheet/shared/lettering/letter-sheet.ts';
import type { Rect } from '#src/sheet/shared/lettering/rect.ts';
import { scaleBarOf } from '#src/sheet/shared/scale-bar.ts';
import { isNamed, type Scene } from '#src/sheet/shared/paints.ts';
import type { SheetName } from '#src/sheet/shared/sheet-name.ts';
import type { Bounds } from '#src/sheet/shared/window.ts';
import { levelsOfEra, namesInYear } from '#src/sheet/shared/year.ts';
import { letterStill } from './letter-still.ts';
import { paintStill, type Still, type StillSize } from './paint-still.ts';
import type { Sheet } from './sheet.ts';

/** The names of a picture, for one size of it. */
export interface Lettering {
	/** Figures in CSS pixels of a picture `width` wide. */
	names: Lettered[];
	width: number;
}

/** How a picture is lettered. */
export interface LetteringSpec {
	bounds: Bounds;
	/** The smallest width of the picture, in CSS pixels. */
	width: number;
	/** Ids of what is lit. */
	lit?: readonly string[];
	/** Ids of places that are lettered before others, at any scale. */
	first?: readonly string[];
	/** Boxes that are taken by other things, in CSS pixels of the picture. */
	taken?: readonly Rect[];
}

/** What the ground of a picture is painted from. */
type PaintedSheet = Pick<Sheet, 'levels' | 'year' | 'whileLit'>;

/** Paints the ground of a picture. @param id Begins the name of its file. @param lit Ids of what is lit. @param size As of `paintStill`. */
export function drawStill(
	sheet: PaintedSheet,
	id: string,
	bounds: Bounds,
	{ lit = [], ...size }: { lit?: readonly string[] | undefined } & StillSize = {},
): { bounds: Bounds; still: Still } {
	const still = paintStill(id, sheet, bounds, sceneOf(sheet, lit), size);
	return { bounds, still };
}

/** What a picture is lettered from. */
export type LetteredSheet = PaintedSheet & Pick<Sheet, 'names'>;

/** Letters a picture of a sheet. */
export function letterPicture(
	sheet: LetteredSheet,
	{ bounds, width, lit = [], first = [], taken = [] }: LetteringSpec,
): Lettering {
	const { levels, names } = sheet;
	const scene = sceneOf(sheet, lit);
	return {
		names: letterStill(levels, bounds, {
			names: withFirst(
				names.filter((name) => isNamed(name, scene)),
				first,
			),
			lit: scene.lit,
			taken,
			width,
		}),
		width,
	};
}

/**
 * Returns a sheet as it was in one of its years.
 * @param isTold Whether what the year lights is lit.
 * @throws {RangeError} If it has no such year.
 */
export function inYear(sheet: Sheet, id: string, isTold = true): Sheet {
	const { years, levels, names, past, spec } = sheet;
	const year = years.get(id);
	if (!(year && past)) throw new RangeError(`The sheet "${spec.id}" has no year "${id}".`);
	return {
		...sheet,
		levels: levelsOfEra([past, ...levels], true),
		names: namesInYear(names, year),
		year: isTold ? year : { ...year, lit: [] },
	};
}

/**
 * Returns the scene of a picture in which all of the legend is switched on that is not drawn only while it is lit.
 * @param lit Ids of what is lit besides.
 */
export const sceneOf = (
	{ levels, year, whileLit }: PaintedSheet,
	lit: readonly string[] = [],
): Scene => ({
	lit: litIn(year, lit),
	on: new Set(switchesOf(levels).filter((id) => !whileLit.has(id))),
	...(year && { year }),
});

/** Adds what a year lights to other ids. */
const litIn = (year: Sheet['year'], lit: readonly string[]) =>
	new Set([...lit, ...(year?.lit ?? [])]);

/** Returns the ids of all entries of the legend that switch something of some levels. */
const switchesOf = (levels: Sheet['levels']): string[] =>
	levels.flatMap((level) =>
		Object.values(level.layers).flatMap((shapes) => shapes.flatMap((shape) => shape.switch ?? [])),
	);

/** Moves the names of some places before those of all others, and letters them at any scale. */
function withFirst(names: readonly SheetName[], first: readonly string[]): SheetName[] {
	const rank = new Map(first.map((id, index) => [id, index]));
	const isFirst = ({ id, kind }: SheetName) => kind === 'place' && rank.has(id);
	const moved = names
		.filter(isFirst)
		.toSorted((a, b) => rank.get(a.id)! - rank.get(b.id)!)
		.map(({ quiet: _, below: __, ...name }): SheetName => ({ ...name, from: 0, sure: true }));
	return [...moved, ...names.filter((name) => !isFirst(name))];
}

/** Height of a scale bar with its text, its distance from the edges, and the width of the text, in CSS pixels. */
const BAR = { height: 22, inset: 8, text: 56 };

/** Returns the box that the scale bar of a picture takes, in its lower left corner. */
export function scaleBarBox(bounds: Bounds, width: number): Rect {
	const height = (width * (bounds[3] - bounds[1])) / (bounds[2] - bounds[0]);
	return {
		left: 0,
		top: height - BAR.height - BAR.inset,
		right: scaleBarOf(bounds).share * width + BAR.inset + BAR.text,
		bottom: height,
	};
}
