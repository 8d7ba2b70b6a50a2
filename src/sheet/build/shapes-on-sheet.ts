import type { GeometryCollection } from 'topojson-specification';
import type { SheetSpec } from '#src/geo/map-types.ts';
import type { MapContent } from '#src/geo/read-map.ts';
import type { GroundLayer } from '#src/sheet/shared/level.ts';

/** Objects of a level’s file and the layers of the ground that they become. */
export const LAYERS = {
	countries: 'areas',
	land: 'land',
	rivers: 'rivers',
	lakes: 'lakes',
	rails: 'rails',
	roads: 'roads',
	seaBorder: 'sea-borders',
	pipelines: 'pipelines',
} as const;

/** Returns all things on a sheet that have an id, with the layer of the ground that each is in. */
export function shapesOnSheet(
	{ id, levels }: Pick<SheetSpec, 'id' | 'levels'>,
	{ topology, layers }: Pick<MapContent, 'topology' | 'layers'>,
): Map<string, GroundLayer> {
	const drawn = levels.flatMap(({ file }) => {
		const { objects } = topology(file);
		return Object.entries(LAYERS).flatMap(([name, layer]) => {
			const { geometries } = (objects[name] as GeometryCollection | undefined) ?? {
				geometries: [],
			};
			return geometries.map((one) => [String(one.id), layer] as const);
		});
	});
	const own = layers
		.filter(({ sheets }) => sheets.includes(id))
		.map(({ id: shape, kind }) => [shape, kind] as const);
	return new Map([...drawn, ...own]);
}
