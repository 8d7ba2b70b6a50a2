import type { GeoProjection } from 'd3-geo';
import type { PastSpec, SheetSpec } from '#src/geo/map-types.ts';
import type { Level, Shape } from '#src/sheet/shared/level.ts';
import { keepUsed, makeLevel } from './make-level.ts';
import type { SheetContent } from './sheet-types.ts';

/**
 * Makes the level that takes the place of a sheet’s coarsest in years of the past: its rivers and lakes, but as land and
 * areas the pieces of land that changed hands. Of a border, `between` tells which pieces it parts.
 * @param levels The levels of today.
 * @throws {RangeError} If the sheet has no level that the past names.
 */
export function makePastLevel(
	spec: SheetSpec,
	{ file, level: id, schematic }: PastSpec,
	{
		levels,
		topology,
		projection,
	}: {
		levels: readonly Level[];
		topology: SheetContent['topology'];
		projection: GeoProjection;
	},
): Level {
	const level = spec.levels.find((one) => one.id === id);
	const ground = levels.find((one) => one.id === id);
	if (!(level && ground)) throw new RangeError(`The sheet "${spec.id}" has no level "${id}".`);
	const pieces = makeLevel(
		{
			...level,
			topology: topology(file),
			layers: 'pieces' in topology(file).objects ? { pieces: 'areas' } : { countries: 'areas' },
		},
		projection,
	);
	const isSchematic = (pair: readonly string[]) =>
		schematic.some(({ between }) => between.every((piece) => pair.includes(piece)));
	const borders = pieces.layers.borders!.map((border) =>
		isSchematic(border.between!) ? { ...border, kind: 'approximate' } : border,
	);
	const first = pieces.arcs.length;
	const moved = (shapes: readonly Shape[] = []) =>
		shapes.map((shape) => ({
			...shape,
			arcs: shape.arcs.map((line) => line.map((arc) => (arc < 0 ? arc - first : arc + first))),
		}));
	const layers = {
		...pieces.layers,
		// Where years have no tint for a piece, it is neutral.
		areas: pieces.layers.areas!.map((area) => ({ ...area, kind: 'grey' })),
		borders,
		rivers: moved(ground.layers.rivers),
		lakes: moved(ground.layers.lakes),
	};
	return {
		...pieces,
		id: `${id}-past`,
		era: 'past',
		arcs: keepUsed([...pieces.arcs, ...ground.arcs], layers),
		layers,
	};
}
