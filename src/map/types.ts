import type { Geometry, GeometryCollection, Topology } from 'topojson-specification';

/** Degrees east and north, WGS 84. */
export type LonLat = [lon: number, lat: number];

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

/** Where a label stands, in CSS pixels from its point, and when. */
export interface LabelSpec {
	/** Id of the place it names; otherwise `text` or `measure`, with `at`. */
	place?: string;
	text?: string;
	/** Second line, smaller. */
	sub?: string;
	/** Id of a measure whose figure is printed. */
	measure?: string;
	at?: LonLat;
	kind?: 'country' | 'sea' | 'region' | 'note' | 'distance' | 'degree';
	/** 1 for cities to 4 for stations: size of type and dot. */
	rank?: 1 | 2 | 3 | 4;
	dx?: number;
	dy?: number;
	anchor?: 'start' | 'middle' | 'end';
	/** Degrees, clockwise. */
	turn?: number;
	/** Width of the plate in CSS pixels from which the label is shown. */
	from?: number;
	/** Width from which it is not: a shorter label takes over below, a longer one above. */
	below?: number;
	/** Shown only in cuts of the plate: repeats a name that the cut leaves out. */
	zoomed?: boolean;
	/** An arrow towards a place beyond the frame, from `at`. */
	arrow?: boolean;
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
	/** Measures that are always drawn. */
	measures?: string[];
	labels: LabelSpec[];
}

/** A named cut of a frame. Without a crop it shows the whole plate. */
export interface ViewSpec {
	id: string;
	frame: string;
	title: string;
	crop?: { center: LonLat; widthKm: number };
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

export type Land = Topology<{ countries: GeometryCollection }>;
export type Country = Geometry & { id?: string | number };

/** All geometry the map is drawn and measured on. */
export interface Geometries {
	region: Land;
	neasia: Land;
	/** The line between Russia and the DPRK, down the river and out to sea. */
	border: { river: LonLat[]; sea: LonLat[] };
}
