import type { LonLat } from '#src/geo/lon-lat.ts';
import type { SheetSpec } from '#src/geo/map-types.ts';
import type { Measured } from '#src/geo/measures.ts';
import type { MapContent } from '#src/geo/read-map.ts';
import type { Level } from '#src/sheet/shared/level.ts';
import type { PlanePoint, SheetName } from '#src/sheet/shared/sheet-name.ts';
import type { Year } from '#src/sheet/shared/year.ts';

/** A place as a sheet needs it. */
export interface SheetPlace {
	id: string;
	name: string;
	/** The name in the script of its own country. */
	local?: string;
	/** Degrees, WGS 84. */
	lon: number;
	lat: number;
	/** True for a sea, an island or a region, which has no dot. */
	isArea: boolean;
}

/** A sheet, drawn: all that its pictures and the browser need. */
export interface Sheet {
	spec: SheetSpec;
	/** Returns a point of the globe on the plane, in kilometres. */
	project: (point: LonLat) => PlanePoint;
	/** The coarsest first, and last the overlay, which has no bounds. */
	levels: Level[];
	/** All names, the most important first. */
	names: SheetName[];
	/** Ids of the entries of the legend that are drawn only while they are lit. */
	whileLit: ReadonlySet<string>;
	/** The level that takes the place of today’s coarsest in its years. */
	past?: Level;
	/** Its years, by id, in order of time; empty if nothing is known of its past. */
	years: ReadonlyMap<string, Year>;
	/** The year that its levels and names are those of; absent today. */
	year?: Year;
}

/** What a sheet is drawn from, besides its own record. */
export interface SheetContent extends Pick<
	MapContent,
	'topology' | 'legend' | 'layers' | 'pasts' | 'years'
> {
	places: readonly SheetPlace[];
	/** The measures that it may draw. */
	measures: readonly Measured[];
	/** Returns the form that an area’s own language has for a name of the sheet. */
	formIn: (
		area: string,
		name: Pick<SheetSpec['names'][number], 'place' | 'text'>,
	) => { lang: string; name: string } | undefined;
}
