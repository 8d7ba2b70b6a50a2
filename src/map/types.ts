import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { LabelSpec } from './label-spec.ts';
import type { LonLat } from './lon-lat.ts';

export type { LonLat } from './lon-lat.ts';

/** A place as `content/places.json` has it, as far as the map cares. */
export interface MapPlace {
	id: string;
	lon: number;
	lat: number;
	/** The English name, which is printed. */
	name: string;
}

/** How to project a frame; all kinds keep straight lines true to 0.25 % within its plate. */
export interface ProjectionSpec {
	kind: 'conic-conformal' | 'azimuthal-equal-area';
	/** The point in the middle of the plane. */
	origin: LonLat;
	/** Standard parallels in degrees; conic projections only. */
	parallels?: [number, number];
}

/** One map sheet: projection, plate and labels. */
export interface FrameSpec {
	id: string;
	title: string;
	/** For readers who cannot see it. */
	description: string;
	geometry: 'region' | 'neasia';
	projection: ProjectionSpec;
	/** Metres in one SVG unit. */
	unit: number;
	/** What is always visible whole: its middle, its width in kilometres, its shape. */
	plate: { center: LonLat; widthKm: number; shape: '5-4' | '1-1' };
	/** Drawn beyond the plate on each side, as a share of the plate's width and height. */
	margin: [number, number];
	/** Degrees between the lines of the graticule. */
	graticule: number;
	/** The lower corner where the scale bar covers least. */
	scale: 'start' | 'end';
	/** The country whose tint the land has before the others are laid over it. */
	base: string;
	/** Countries drawn against the clock, so that borders they share pack better. */
	reversed?: string[];
	/** Borders, lowest first: between two countries, a named line, or else all of them. */
	borders: { kind: string; between?: [string, string]; line?: string }[];
	/** Ids of frames whose extent is outlined. */
	outlines?: string[];
	/** The frame whose plate a small key at the end shows, with this one’s extent in it; `scale` is then `start`. */
	within?: string;
	/** Measures that are always drawn. */
	measures?: string[];
	labels: LabelSpec[];
}

/** Something drawn over the land: a schematic line, a ring, a zone. */
export interface LayerSpec {
	id: string;
	/** Becomes the class `map-…`. */
	kind: string;
	frames: string[];
	/** Waypoints, joined by a smooth curve if `smooth`. */
	points?: LonLat[];
	smooth?: boolean;
	/** A country that bounds a zone. */
	within?: string;
	/** A circle on the ground. */
	ring?: { place: string; km: number };
}

/** Something that readers can switch off: see `legendEntrySchema` in edition/schema.ts. */
export interface LegendEntry {
	id: string;
	name: string;
	what: string;
	sources?: string[];
	/** Kinds of layers and of borders. */
	kinds: string[];
	lines?: { layer: string; name: string; what: string; sources: string[] }[];
}

export type Land = Topology<{ countries: GeometryCollection }>;
export type Country = GeometryObject;

/** All geometry the map is drawn and measured on. */
export interface Geometries {
	region: Land;
	neasia: Land;
	/** The line between Russia and the DPRK, down the river and out to sea. */
	border: { river: LonLat[]; sea: LonLat[] };
}
