import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { framesSchema } from '#src/schema/map-frames.ts';
import type { layersSchema } from '#src/schema/map-layers.ts';
import { type NamedLines, namedLines } from './borders.ts';
import type { Land } from './map-types.ts';
import { memoize } from './memoize.ts';

type Frames = z.infer<typeof framesSchema>;
type Layers = z.infer<typeof layersSchema>;

/** All of content/map: what the maps are drawn from, besides places and measures. */
export interface MapContent extends Frames, Layers {
	/** The land of a geometry, by the geometry’s id; read when it is asked for. */
	land: (geometry: string) => Land;
	/** The lines that measures, borders and distances name. */
	lines: NamedLines;
}

/** Land is read again rather than kept, where there are more geometries than this. */
const KEPT = 8;

/** The map’s content with the geometry that lies in `folder`. */
export function readMap(folder: string, frames: Frames, layers: Layers): MapContent {
	const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
	const land = memoize(KEPT, (id: string): Land => read(frames.geometries[id]!.land));
	return { ...frames, ...layers, land, lines: namedLines(frames.geometries, land, read) };
}
