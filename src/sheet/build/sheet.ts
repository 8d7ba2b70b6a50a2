import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GeoProjection, geoStereographic } from 'd3-geo';
import type { z } from 'astro/zod';
import type { LonLat } from '#src/geo/lon-lat.ts';
import type { sheetSchema, viewSchema } from '#src/schema/map-sheets.ts';
import type { Level } from '#src/sheet/shared/level.ts';
import type { SheetName } from '#src/sheet/shared/sheet-name.ts';
import { EARTH_RADIUS_KM } from '#src/sheet/shared/scale-bar.ts';
import { makeLevel } from './make-level.ts';

export type SheetSpec = z.infer<typeof sheetSchema>;
export type SheetView = z.infer<typeof viewSchema>;

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
	project: (point: LonLat) => readonly [x: number, y: number];
	/** The coarsest first. */
	levels: Level[];
	/** All names, the most important first. */
	names: SheetName[];
}

/** Layers of a level and the objects of its file that they come from. */
const LAYERS = {
	countries: 'areas',
	land: 'land',
	rivers: 'rivers',
	lakes: 'lakes',
	rails: 'rails',
	roads: 'roads',
	seaBorder: 'sea-borders',
	pipelines: 'pipelines',
} as const;

/** Draws a sheet. @param folder Path of content/map. */
export function drawSheet(spec: SheetSpec, folder: string, places: readonly SheetPlace[]): Sheet {
	const projection = sheetProjection(spec);
	const levels = spec.levels.map(({ file, ...level }) => {
		const topology = JSON.parse(readFileSync(join(folder, file), 'utf8'));
		return tintAreas(makeLevel({ ...level, topology, layers: LAYERS }, projection), spec);
	});
	const project = (point: LonLat) => projection(point)!;
	return { spec, project, levels, names: namesOf(spec, places, project) };
}

/** Gives each area its tint. */
function tintAreas(level: Level, { tints }: SheetSpec): Level {
	const areas = level.layers.areas?.map((area) => ({ ...area, kind: tints[area.id!] ?? 'grey' }));
	return areas ? { ...level, layers: { ...level.layers, areas } } : level;
}

function sheetProjection({ projection: { origin } }: SheetSpec): GeoProjection {
	// d3-geo draws a sphere of radius 1 at half its size in the centre of a stereographic projection.
	return geoStereographic()
		.rotate([-origin[0], -origin[1]])
		.translate([0, 0])
		.scale(2 * EARTH_RADIUS_KM);
}

function namesOf(
	{ names, places: lettered }: SheetSpec,
	places: readonly SheetPlace[],
	project: Sheet['project'],
): SheetName[] {
	const scales = new Map(lettered.map(({ place, from }, index) => [place, { from, index }]));
	const rank = ({ id }: SheetPlace) => scales.get(id)?.index ?? lettered.length;
	const dotted = places
		.filter(({ isArea }) => !isArea)
		.toSorted((a, b) => rank(a) - rank(b))
		.map(({ id, name, local, lon, lat }): SheetName => ({
			id,
			kind: 'place',
			text: name,
			...(local && { local }),
			points: [project([lon, lat])],
			dot: 2.8,
			from: scales.get(id)?.from ?? Number.POSITIVE_INFINITY,
		}));
	const others = names.map(({ points, place, layer: _, ...name }): SheetName => ({
		id: place ?? name.area ?? name.river ?? name.text,
		...(place && { place: true as const }),
		...withoutUndefined(name),
		...(points && { points: points.map(project) }),
	}));
	return [...others, ...dotted];
}

/** Leaves out fields that are undefined, as optional fields are typed. */
const withoutUndefined = <T extends object>(fields: T) =>
	Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
		[Key in keyof T]: Exclude<T[Key], undefined>;
	};
