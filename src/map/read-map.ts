import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameSpec, Geometries, LayerSpec, LegendEntry, LonLat } from './types.ts';
import type { ViewSpec } from './view-spec.ts';

/** All of content/map: what the maps are drawn from, besides places and measures. */
export interface MapContent {
	geometry: Geometries;
	frames: FrameSpec[];
	views: ViewSpec[];
	/** The name of the tint each country has. */
	tints: Record<string, string>;
	layers: LayerSpec[];
	/** What readers can switch off, in the order of the switches. */
	legend: LegendEntry[];
	/** Named stretches of coast, as boxes of degrees. */
	shores: Record<string, [LonLat, LonLat]>;
}

/** Reads the map's files from `folder`. */
export function readMap(folder: string): MapContent {
	const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
	return {
		...read('frames.json'),
		...read('layers.json'),
		geometry: {
			region: read('region.topo.json'),
			neasia: read('neasia.topo.json'),
			border: read('border-ru-kp.json'),
		},
	};
}
