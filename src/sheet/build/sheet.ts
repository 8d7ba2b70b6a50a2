import type { LonLat } from '#src/geo/lon-lat.ts';
import { isInBox } from '#src/geo/box.ts';
import type { PastSpec, SheetSpec, SheetView } from '#src/geo/map-types.ts';
import type { Measured } from '#src/geo/measures.ts';
import { makeProjection } from '#src/geo/projection.ts';
import type { Level } from '#src/sheet/shared/level.ts';
import type { PlanePoint } from '#src/sheet/shared/sheet-name.ts';
import { makeLevel } from './levels/make-level.ts';
import { makePastLevel } from './levels/make-past-level.ts';
import { namesOfSheet } from './names-of-sheet.ts';
import { addZones, makeOverlay } from './levels/overlay.ts';
import { LAYERS } from './shapes-on-sheet.ts';
import type { Sheet, SheetContent } from './levels/sheet-types.ts';
import { yearsOnSheet } from './years-on-sheet.ts';

export type { SheetSpec, SheetView };
export type { Sheet, SheetContent, SheetPlace } from './levels/sheet-types.ts';

/** All layers but one: pipelines are drawn over all levels. */
const { pipelines: _, ...GROUND } = LAYERS;

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
	const past = content.pasts.find(({ sheet }) => sheet === spec.id);
	const levels = [...ground, overlay]
		.map((level) => addSwitches(level, spec, content.legend))
		.map((level) => (past ? notePieces(level, past) : level));
	return {
		spec,
		project,
		levels,
		names: namesOfSheet(spec, drawn, levels, project),
		whileLit: new Set(content.legend.flatMap(({ id, whileLit }) => (whileLit ? [id] : []))),
		...(past && {
			past: makePastLevel(spec, past, { levels, topology: content.topology, projection }),
		}),
		years: past ? yearsOnSheet(past, content.years, project) : new Map(),
	};
}

/** Returns the measures whose whole line lies within the reach of a sheet. */
const measuresOn = <M extends Pick<Measured, 'line'>>(
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

/**
 * Notes which level is drawn today only, and of the finer levels of which piece of land each area is a part, and which
 * pieces each border parts.
 */
function notePieces(level: Level, { level: coarsest, areas }: PastSpec): Level {
	if (level.id === coarsest) return { ...level, era: 'today' };
	const layers = { ...level.layers };
	layers.areas &&= layers.areas.map((area) => {
		const piece = areas[area.id!];
		return piece ? { ...area, piece } : area;
	});
	layers.borders &&= layers.borders.map((border) => {
		const [one, other] = border.between!;
		return { ...border, between: [areas[one] ?? one, areas[other] ?? other] as const };
	});
	return { ...level, layers };
}

/** Gives each area its tint. */
function tintAreas(level: Level, { tints }: SheetSpec): Level {
	const areas = level.layers.areas?.map((area) => ({ ...area, kind: tints[area.id!] ?? 'grey' }));
	return areas ? { ...level, layers: { ...level.layers, areas } } : level;
}
