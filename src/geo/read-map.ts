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

/** All data in content/map. Together with places and measures, the maps are drawn from it. */
export interface MapContent extends Frames, Layers {
	/** Returns the land of a geometry by its id. The file is read at the first call. */
	land: (geometry: string) => Land;
	/** The lines that measures, borders and distances name. */
	lines: NamedLines;
}

/** Number of geometries whose land is cached. With more geometries, land is read from its file again. */
const CACHED = 8;

/** Returns the map’s content. @param folder Path of content/map, from which the files of geometries are read. */
export function readMap(folder: string, frames: Frames, layers: Layers): MapContent {
	const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
	const land = memoize(CACHED, (id: string): Land => read(frames.geometries[id]!.land));
	return { ...frames, ...layers, land, lines: namedLines(frames.geometries, land, read) };
}
