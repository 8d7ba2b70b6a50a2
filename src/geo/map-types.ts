import type { z } from 'astro/zod';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { frameSchema, framesSchema } from '#src/schema/map-frames.ts';
import type { layerSchema, legendEntrySchema } from '#src/schema/map-layers.ts';

export type { LonLat } from './lon-lat.ts';

/** A place as `content/places.json` has it, as far as the map cares. */
export interface MapPlace {
	id: string;
	lon: number;
	lat: number;
	/** The English name, which is printed. */
	name: string;
}

/** What content/map/frames.json and layers.json say of each thing; their schemas document it field by field. */
export type FrameSpec = z.infer<typeof frameSchema>;
export type ProjectionSpec = FrameSpec['projection'];
export type GeometrySpec = z.infer<typeof framesSchema>['geometries'][string];
export type LayerSpec = z.infer<typeof layerSchema>;
export type LegendEntry = z.infer<typeof legendEntrySchema>;

export type Land = Topology<{ countries: GeometryCollection }>;
export type Country = GeometryObject;
