import type { LonLat } from '#src/geo/lon-lat.ts';
import { isInBox } from '#src/geo/box.ts';
import type { SheetSpec, SheetView } from '#src/geo/map-types.ts';
import type { Measured } from '#src/geo/measures.ts';
import { makeProjection } from '#src/geo/projection.ts';
import type { MapContent } from '#src/geo/read-map.ts';
import type { Level } from '#src/sheet/shared/level.ts';
import type { PlanePoint, SheetName } from '#src/sheet/shared/sheet-name.ts';
import { makeLevel } from './make-level.ts';
import { namesOfSheet } from './names-of-sheet.ts';
import { addZones, makeOverlay } from './overlay.ts';
import { LAYERS } from './shapes-on-sheet.ts';

export type { SheetSpec, SheetView };

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
}

/** All layers but one: pipelines are drawn over all levels. */
const { pipelines: _, ...GROUND } = LAYERS;

/** What a sheet is drawn from, besides its own record. */
export interface SheetContent extends Pick<MapContent, 'topology' | 'legend' | 'layers'> {
	places: readonly SheetPlace[];
	/** The measures that it may draw. */
	measures: readonly Measured[];
}

/** Draws a sheet: its levels, the overlay with what is drawn at every scale, and its names. */
export function drawSheet(spec: SheetSpec, content: SheetContent): Sheet {
	const projection = makeProjection(spec.projection);
	const project = (point: LonLat) => projection(point)! as PlanePoint;
	const own = content.layers.filter(({ sheets }) => sheets.includes(spec.id));
	const ground = spec.levels.map(({ file, ...level }) =>
		addZones(
			tintAreas(
				makeLevel({ ...level, topology: content.topology(file), layers: GROUND }, projection),
				spec,
			),
			own,
			project,
		),
	);
	const drawn = { ...content, layers: own, measures: measuresOn(spec, content.measures) };
	const overlay = makeOverlay(spec, drawn, project);
	const levels = [...ground, overlay].map((level) => addSwitches(level, spec, content.legend));
	return { spec, project, levels, names: namesOfSheet(spec, drawn, levels, project) };
}

/** Returns the measures whose whole line lies within the reach of a sheet. */
export const measuresOn = <M extends Pick<Measured, 'line'>>(
	{ reach }: SheetSpec,
	measures: readonly M[],
): M[] => measures.filter(({ line }) => line.every((point) => isInBox(point, reach)));

/** Notes on each shape which entry of the legend switches it. */
function addSwitches(level: Level, { id }: SheetSpec, legend: SheetContent['legend']): Level {
	const entries = legend.filter(({ sheets }) => sheets.includes(id));
	const entryOf = (layer: string, shape: string | undefined) =>
		(shape && entries.find(({ draws }) => draws.includes(shape))) ||
		entries.find(({ draws }) => draws.includes(layer));
	const layers = Object.entries(level.layers).map(([layer, shapes]) => [
		layer,
		shapes.map((shape) => {
			const entry = entryOf(layer, shape.id);
			return entry ? { ...shape, switch: entry.id } : shape;
		}),
	]);
	return { ...level, layers: Object.fromEntries(layers) };
}

/** Gives each area its tint. */
function tintAreas(level: Level, { tints }: SheetSpec): Level {
	const areas = level.layers.areas?.map((area) => ({ ...area, kind: tints[area.id!] ?? 'grey' }));
	return areas ? { ...level, layers: { ...level.layers, areas } } : level;
}
