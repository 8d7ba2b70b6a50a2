import { type GroundLayer, isSurface } from '#src/sheet/shared/level.ts';
import type { PlanePoint } from '#src/sheet/shared/sheet-name.ts';
import type { TracedLevel } from './ground/traced-level.ts';

/** The layers whose shapes are found, lines before the surfaces below them. */
const LAYERS: readonly GroundLayer[] = [
	'pipelines',
	'roads',
	'rails',
	'rivers',
	'sea-borders',
	'rings',
	'zones',
	'areas',
];

const context = document.createElement('canvas').getContext('2d')!;

/**
 * Finds the lit line or surface at a point of the plane.
 * @param levels The levels that are drawn.
 * @param lit Ids of what is lit.
 * @param reachKm Largest distance from a line, in kilometres.
 * @returns The id by which it is lit; undefined if there is none.
 */
export function litShapeAt(
	levels: readonly TracedLevel[],
	lit: ReadonlySet<string>,
	[x, y]: PlanePoint,
	reachKm: number,
): string | undefined {
	context.lineWidth = 2 * reachKm;
	for (const layer of LAYERS)
		for (const { layers, paths } of levels)
			for (const shape of layers[layer] ?? []) {
				const id = [shape.id, shape.piece, shape.switch].find((one) => one && lit.has(one));
				if (!id) continue;
				const path = paths.get(shape)!;
				const isHit = isSurface(layer)
					? context.isPointInPath(path, x, y, 'evenodd')
					: context.isPointInStroke(path, x, y);
				if (isHit) return id;
			}
	return undefined;
}
