import type { z } from 'astro/zod';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { frameSchema, framesSchema } from '#src/schema/map-frames.ts';
import type { layerSchema, legendEntrySchema } from '#src/schema/map-layers.ts';

export type { LonLat } from './lon-lat.ts';

/** The fields of a place in `content/places.json` that the map needs. */
export interface MapPlace {
	id: string;
	/** Degrees east, WGS 84. */
	lon: number;
	/** Degrees north, WGS 84. */
	lat: number;
	/** The printed English name. */
	name: string;
}

/** Items of content/map/frames.json and layers.json. Their schemas document the fields. */
export type FrameSpec = z.infer<typeof frameSchema>;
export type ProjectionSpec = FrameSpec['projection'];
export type GeometrySpec = z.infer<typeof framesSchema>['geometries'][string];
export type LayerSpec = z.infer<typeof layerSchema>;
export type LegendEntry = z.infer<typeof legendEntrySchema>;

/** The land of a geometry: TopoJSON in which every country or area is an object with its id. */
export type Land = Topology<{ countries: GeometryCollection }>;
export type Country = GeometryObject;
