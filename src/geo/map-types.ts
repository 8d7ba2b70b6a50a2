import type { z } from 'astro/zod';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { layerSchema, legendEntrySchema } from '#src/schema/map-layers.ts';
import type { pastSchema, yearSchema } from '#src/schema/map-years.ts';
import type { sheetSchema, sheetsSchema, viewSchema } from '#src/schema/map-sheets.ts';

export type { LonLat } from './lon-lat.ts';

/** Items of content/map/sheets.json and layers.json. Their schemas document the fields. */
export type SheetSpec = z.infer<typeof sheetSchema>;
export type SheetView = z.infer<typeof viewSchema>;
export type ProjectionSpec = SheetSpec['projection'];
export type GeometrySpec = z.infer<typeof sheetsSchema>['geometries'][string];
export type DataSpec = z.infer<typeof sheetsSchema>['data'][string];
export type LayerSpec = z.infer<typeof layerSchema>;
export type PastSpec = z.infer<typeof pastSchema>;
export type YearSpec = z.infer<typeof yearSchema>;
export type LegendEntry = z.infer<typeof legendEntrySchema>;

/** The land of a geometry: TopoJSON in which every country or area is an object with its id. */
export type Land = Topology<{ countries: GeometryCollection }>;
export type Country = GeometryObject;
