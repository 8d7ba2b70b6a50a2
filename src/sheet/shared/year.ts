import type { GroundLayer, Level, Shape, Tint } from './level.ts';
import type { SheetName } from './sheet-name.ts';
import type { Bounds } from './window.ts';

/** The ground of a sheet in a year: who held which land, and what of today’s map is drawn. */
export interface YearGround {
	/** Piece of land → id of its holder. */
	holds: Readonly<Record<string, string>>;
	/** Id of a holder → its tint. */
	tints: Readonly<Record<string, Tint>>;
	/** Layers of the ground, and ids of lines, zones and places, that are drawn besides land, water and borders. */
	shows: readonly string[];
}

/** A year on a sheet. */
export interface Year extends YearGround {
	/** Ids of what is lit. */
	lit: readonly string[];
	bounds: Bounds;
	/** The names of those who held land, each in all that it held. */
	names: readonly SheetName[];
}

/** What the browser needs to draw the years of a sheet: `map/<sheet>-past.json`. */
export interface PastJson {
	/** The level that takes the place of today’s coarsest. */
	level: Level;
	/** The years by id, in order of time. */
	years: Readonly<Record<string, Year>>;
}

/** What is drawn in every year. */
const LASTING: readonly GroundLayer[] = [
	'cover',
	'graticule',
	'land',
	'areas',
	'borders',
	'rivers',
	'lakes',
];

/** Whether a shape is drawn in a year. A border is, if its two sides had different holders. */
export function isShownIn({ holds, shows }: YearGround, layer: GroundLayer, shape: Shape): boolean {
	if (shape.between) return holds[shape.between[0]] !== holds[shape.between[1]];
	return LASTING.includes(layer) || shows.includes(layer) || shows.includes(shape.id!);
}

/** Returns the tint of an area: in a year that of its holder, today its own, which is its kind. */
export function tintOf({ id, piece, kind }: Shape, { year }: { year?: YearGround }): Tint {
	const holder = year?.holds[piece ?? id!];
	return (holder && year!.tints[holder]) || (kind as Tint);
}

/** Returns the levels that are drawn today, or in years of the past. */
export const levelsOfEra = <L extends Pick<Level, 'era'>>(
	levels: readonly L[],
	isPast: boolean,
): L[] => levels.filter(({ era }) => era !== (isPast ? 'today' : 'past'));

/**
 * Returns the names of a sheet in a year: those of waters, measures and holders; places that the year shows. All other
 * names are lettered while they are lit.
 */
export function namesInYear(names: readonly SheetName[], year: Year): SheetName[] {
	const shows = new Set(year.shows);
	const others = names.flatMap((name): SheetName[] => {
		const { id, kind, from = 0, quiet: _, ...rest } = name;
		if (kind === 'sea' || kind === 'river' || kind === 'figure') return [name];
		if (kind === 'country') return [];
		if (shows.has(id)) return [{ ...rest, id, kind, from: 0 }];
		if (kind === 'place' && shows.has('places') && !name.quiet) return [name];
		return [{ ...rest, id, kind, from, quiet: true }];
	});
	return [...year.names, ...others];
}
