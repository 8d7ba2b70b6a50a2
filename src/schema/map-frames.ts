import { z } from 'astro/zod';
import { PROJECTIONS } from '#src/shared/projections.ts';
import { id, lonLat, text } from './parts.ts';

/** What editors write in content/map/frames.json, field by field; content/map/README.md tells how it hangs together. */

/** The id of a country or other area of a geometry’s land: “KP”; `other` is for all that is not told apart. */
const area = text;
const file = z.string().regex(/^[\w.-]+\.json$/, {
	error: 'Name a file of content/map, such as "region.topo.json".',
});
const positive = z.number().positive();
/** Other kinds of address, such as `javascript:`, would run in readers’ browsers. */
const webAddress = z.url({
	protocol: /^https?$/,
	error: 'Addresses begin with https:// or http://: copy it whole from the browser.',
});

/** A line that measures can name: in one of the three ways to say where it runs. */
const lineSchema = z
	.strictObject({
		/** What readers call it: “the Russia–North Korea land border”; for a line that distances are told from. */
		name: text.optional(),
		/** The border of two areas of the land. */
		between: z.tuple([area, area]).optional(),
		/** A file of content/map with lists of points by name. */
		file: file.optional(),
		/** The name of the list in that file. */
		part: text.optional(),
		/** The coast within a box of degrees: its south-west and its north-east corner. */
		shore: z.tuple([lonLat, lonLat]).optional(),
	})
	.refine(({ between, file, shore }) => [between, file, shore].filter(Boolean).length === 1, {
		error: 'Say where it runs in one way: "between" two areas, a "file", or a "shore".',
	})
	.refine(({ file, part }) => (file === undefined) === (part === undefined), {
		error: 'A "file" and the "part" of it that is meant go together.',
	});

/** Land that sheets are drawn from and measures are computed on, and whose work it is. */
const geometrySchema = z.strictObject({
	/** A file of content/map: TopoJSON with an object `countries`, each with its id. */
	land: file,
	/** Lines that measures, borders and distances name, by ids that are unique over all geometries. */
	lines: z.record(z.string(), lineSchema).optional(),
	/** Whose data it is, in a word or two: “OpenStreetMap”. */
	source: text,
	/** Printed under the maps: “Land and borders: © OpenStreetMap contributors”. */
	credit: z.strictObject({ of: text, to: text, href: webAddress.optional() }),
	/** Under which terms it may be used: /about/ and the exports say so. */
	licence: z.strictObject({
		what: text,
		how: text,
		links: z.array(
			z.strictObject({ href: webAddress, name: text, licence: z.literal(true).optional() }),
		),
	}),
});

/** How to project a frame: content/map/README.md says which suits what. */
const projectionSchema = z.strictObject({
	kind: z.enum(PROJECTIONS),
	/** The point in the middle of the plane. */
	origin: lonLat,
	/** Standard parallels in degrees; conic projections only. */
	parallels: z.tuple([z.number(), z.number()]).optional(),
});

/** Where a label stands, in CSS pixels from its point, and when. */
export const labelSchema = z.strictObject({
	/** Id of the place it names; otherwise `text` or `measure`, with `at`. */
	place: id.optional(),
	text: z.string().optional(),
	/** Second line, smaller. */
	sub: text.optional(),
	/** Id of a measure whose figure is printed. */
	measure: id.optional(),
	at: lonLat.optional(),
	/** Id of the layer it belongs to: it goes out with it. */
	layer: id.optional(),
	/** `line` names a line that is there, `plan` one that was proposed. */
	kind: z
		.enum(['country', 'sea', 'region', 'zone', 'line', 'plan', 'note', 'distance', 'degree'])
		.optional(),
	/** 1 for cities to 4 for stations: size of type and dot. */
	rank: z.literal([1, 2, 3, 4]).optional(),
	dx: z.number().optional(),
	dy: z.number().optional(),
	anchor: z.enum(['start', 'middle', 'end']).optional(),
	/** Degrees, clockwise. */
	turn: z.number().optional(),
	/** Width of the plate in CSS pixels from which the label is shown. */
	from: z.number().optional(),
	/** Width from which it is not: a shorter label takes over below, a longer one above. */
	below: z.number().optional(),
	/** Shown only in crops of the plate: repeats a name that the crop leaves out. */
	zoomed: z.boolean().optional(),
	/** An arrow towards a place beyond the frame, from `at`. */
	arrow: z.boolean().optional(),
});

const TINTS = ['green', 'sand', 'rose', 'grey'] as const;
const tints = z.record(area, z.enum(TINTS));

/** One map sheet: projection, plate and labels. */
export const frameSchema = z.strictObject({
	id,
	title: text,
	/** For readers who cannot see it. */
	description: text,
	/** Id of the geometry that it is drawn from. */
	geometry: id,
	projection: projectionSchema,
	/** Metres in one SVG unit. */
	unit: positive,
	/** What is always visible whole: its middle, its width in kilometres, its shape. */
	plate: z.strictObject({
		center: lonLat,
		widthKm: positive,
		shape: z.enum(['5-4', '1-1']),
	}),
	/** Drawn beyond the plate on each side, as a share of the plate's width and height. */
	margin: z.tuple([z.number().min(0), z.number().min(0)]),
	/** Degrees between the lines of the graticule. */
	graticule: positive,
	/** The lower corner where the scale bar covers least. */
	scale: z.enum(['start', 'end']),
	/** The area whose tint the land has before the others are laid over it. */
	base: area,
	/** Tints that areas have on this sheet alone. */
	tints: tints.optional(),
	/** Areas drawn against the clock, so that borders they share pack better. */
	reversed: z.array(area).optional(),
	/** Borders, lowest first: between two areas, a line of a geometry, or else all of them. */
	borders: z.array(
		z.strictObject({
			kind: z.enum(['river', 'border', 'border-thin', 'key', 'sea-border']),
			between: z.tuple([area, area]).optional(),
			line: text.optional(),
		}),
	),
	/** Ids of frames whose extent is outlined. */
	outlines: z.array(id).optional(),
	/** The frame whose plate a small key at the end shows, with this one’s extent in it; `scale` is then `start`. */
	within: id.optional(),
	/** Id of a line with a `name`: how far from it the places of this sheet lie is told. */
	distances: text.optional(),
	/** Measures that are always drawn. */
	measures: z.array(id).optional(),
	/** In the order in which they are kept when room is short. */
	labels: z.array(labelSchema),
});

/** A crop for small screens or share pictures. */
const cropSchema = z.strictObject({
	/** Id of the frame, and the caption, where they are not the view’s. */
	frame: id.optional(),
	title: text.optional(),
	center: lonLat,
	widthKm: positive,
	/** Where names of countries and seas stand in it. */
	at: z.record(text, lonLat).optional(),
});

/** A named crop of a frame. Without a crop it shows the whole plate. */
export const viewSchema = z.strictObject({
	id,
	frame: id,
	title: text,
	crop: z.strictObject({ center: lonLat, widthKm: positive }).optional(),
	/** What answers with this view show on small screens, where it is not the crop or the plate. */
	locator: cropSchema.optional(),
	/** What the share picture of an answer with this view shows, upright, where it is not the middle of the plate. */
	card: cropSchema.optional(),
});

/** content/map/frames.json. */
export const framesSchema = z.strictObject({
	geometries: z.record(z.string(), geometrySchema),
	/** The tint that each area has; those without one keep the frame’s. */
	tints,
	frames: z.array(frameSchema).min(1),
	views: z.array(viewSchema).min(1),
});
