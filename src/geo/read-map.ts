import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { Topology } from 'topojson-specification';
import type { layersSchema } from '#src/schema/map-layers.ts';
import type { sheetsSchema } from '#src/schema/map-sheets.ts';
import type { yearsSchema } from '#src/schema/map-years.ts';
import { type NamedLines, namedLines } from './borders.ts';
import type { Land } from './map-types.ts';
import { memoize } from './memoize.ts';

type Sheets = z.infer<typeof sheetsSchema>;
type Layers = z.infer<typeof layersSchema>;
type Years = z.infer<typeof yearsSchema>;

/** All data in content/map. Together with places and measures, the maps are drawn from it. */
export interface MapContent extends Sheets, Layers, Years {
	/** Returns the land of a geometry by its id. The file is read at the first call. */
	land: (geometry: string) => Land;
	/** Reads the TopoJSON of a level. @param file Path in content/map. */
	topology: (file: string) => Topology;
	/** The lines that measures and `distances` name. */
	lines: NamedLines;
}

/** Number of files that are cached. With more of them, the one used longest ago is read again. */
const CACHED = 8;

/** Returns the map’s content. @param folder Path of content/map, from which the files of geometries and levels are read. */
export function readMap(folder: string, sheets: Sheets, layers: Layers, years: Years): MapContent {
	const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
	const land = memoize(CACHED, (id: string): Land => read(sheets.geometries[id]!.land));
	const topology = memoize(CACHED, (file: string): Topology => read(file));
	const lines = namedLines(sheets.geometries, land, read);
	return { ...sheets, ...layers, ...years, land, topology, lines };
}
