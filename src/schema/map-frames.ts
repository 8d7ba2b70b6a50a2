import { z } from 'astro/zod';
import { PROJECTIONS } from '#src/shared/projections.ts';
import { id, lonLat, text } from './parts.ts';

/** The fields of content/map/frames.json. content/map/README.md explains how they work together. */

/** Id of a country or other area of a geometry’s land: “KP”. `other` is all land that has no id of its own. */
const area = text;
const file = z.string().regex(/^[\w.-]+\.json$/, {
	error: 'Name a file of content/map, such as "measuring.topo.json".',
});
const positive = z.number().positive();
/** A web address. Only http and https: a `javascript:` address, for example, would run in readers’ browsers. */
const webAddress = z.url({
	protocol: /^https?$/,
	error: 'Addresses begin with https:// or http://: copy it whole from the browser.',
});

/** A line that measures can name. Exactly one of `between`, `file` (with `part`) and `shore` says where it runs. */
const lineSchema = z
	.strictObject({
		/** Name for readers: “the Russia–North Korea land border”. Needed for a line that a frame’s `distances` names. */
		name: text.optional(),
		/** The border between two areas of the land: their ids. */
		between: z.tuple([area, area]).optional(),
		/** A file in content/map that has lists of points by name. */
		file: file.optional(),
		/** The name of the list in `file`. */
		part: text.optional(),
		/** The coast inside a box: the box’s south-west and north-east corners. It may lie across 180°. */
		shore: z.tuple([lonLat, lonLat]).optional(),
	})
	.refine(({ between, file, shore }) => [between, file, shore].filter(Boolean).length === 1, {
		error: 'Say where it runs in one way: "between" two areas, a "file", or a "shore".',
	})
	.refine(({ file, part }) => (file === undefined) === (part === undefined), {
		error: 'A "file" and the "part" of it that is meant go together.',
	});

/** Land that frames are drawn from and measures are computed on, with its source and licence. */
const geometrySchema = z.strictObject({
	/** A file in content/map: TopoJSON with an object `countries`, in which each area has its id. */
	land: file,
	/** Lines that measures, borders and `distances` name, by id. The ids are unique over all geometries. */
	lines: z.record(z.string(), lineSchema).optional(),
	/** Whose data it is, in one or two words: “OpenStreetMap”. */
	source: text,
	/** Printed under the maps: “Land and borders: © OpenStreetMap contributors”. */
	credit: z.strictObject({ of: text, to: text, href: webAddress.optional() }),
	/** The terms under which it may be used. Printed at /about/ and in the exports. */
	licence: z.strictObject({
		what: text,
		how: text,
		links: z.array(
			z.strictObject({ href: webAddress, name: text, licence: z.literal(true).optional() }),
		),
	}),
});

/** The projection of a frame. content/map/README.md says which kind suits which region. */
const projectionSchema = z.strictObject({
	kind: z.enum(PROJECTIONS),
	/** The centre of the projection: the point at [0, 0] of the plane. */
	origin: lonLat,
	/** Standard parallels in degrees of latitude; conic projections only. Default: the latitude of `origin`. */
	parallels: z.tuple([z.number(), z.number()]).optional(),
});

/** A label on the map: its text, its position, and the widths of the plate at which it is shown. */
export const labelSchema = z.strictObject({
	/** Id of the place that it names. A label without it has `at`, and `text` or `measure`. */
	place: id.optional(),
	/** The text. Default: the figure of `measure`, or the name of `place`. */
	text: z.string().optional(),
	/** Second line, smaller. */
	sub: text.optional(),
	/** Id of a measure. The label prints its length. */
	measure: id.optional(),
	/** The point of the label. Default: the point of `place`. */
	at: lonLat.optional(),
	/** Id of the layer that it belongs to. Switching the layer off hides the label. */
	layer: id.optional(),
	/** `line` is the name of an existing line, `plan` of a proposed one. Absent for a place with a dot. */
	kind: z
		.enum(['country', 'sea', 'region', 'zone', 'line', 'plan', 'note', 'distance', 'degree'])
		.optional(),
	/** Size of letters and dot, from 1 for cities to 4 for stations. Default: 3. */
	rank: z.literal([1, 2, 3, 4]).optional(),
	/** CSS pixels from the point to the right. Default: 0. */
	dx: z.number().optional(),
	/** CSS pixels from the point downwards, to the baseline. Default: 0. */
	dy: z.number().optional(),
	/** The part of the text that is at `dx`. Default: `start`. */
	anchor: z.enum(['start', 'middle', 'end']).optional(),
	/** Rotation in degrees, clockwise. */
	turn: z.number().optional(),
	/** Smallest width of the plate, in CSS pixels, at which the label is shown. Default: every width. */
	from: z.number().optional(),
	/** The label is shown only below this width of the plate, in CSS pixels; from there a longer label replaces it. */
	below: z.number().optional(),
	/** True: shown only in crops of the plate, to repeat a name that is outside the crop. */
	zoomed: z.boolean().optional(),
	/** True: an arrow at `at` points to a `place` outside the frame. */
	arrow: z.boolean().optional(),
});

const TINTS = ['green', 'sand', 'rose', 'grey'] as const;
const tints = z.record(area, z.enum(TINTS));

/** A frame: one map drawing with its projection, plate and labels. */
export const frameSchema = z.strictObject({
	id,
	title: text,
	/** Description for readers who cannot see the map. */
	description: text,
	/** Id of the geometry that the frame is drawn from. */
	geometry: id,
	projection: projectionSchema,
	/** Metres in one SVG unit. */
	unit: positive,
	/** The rectangle that is always fully visible: its centre, its width in km, and its shape, width to height. */
	plate: z.strictObject({
		center: lonLat,
		widthKm: positive,
		shape: z.enum(['5-4', '1-1']),
	}),
	/** How far the drawing continues outside the plate on each side, as shares of the plate’s width and height. */
	margin: z.tuple([z.number().min(0), z.number().min(0)]),
	/** Degrees between the lines of the graticule. */
	graticule: positive,
	/** The lower corner for the scale bar, left (`start`) or right (`end`): choose the one where it covers less. */
	scale: z.enum(['start', 'end']),
	/** Id of the area whose tint all land gets first. The other areas are painted over it. */
	base: area,
	/** Tints of areas on this frame only. They override the common `tints`. */
	tints: tints.optional(),
	/** Areas whose outlines are written anticlockwise, so that shared borders compress better. */
	reversed: z.array(area).optional(),
	/**
	 * Borders, the lowest first. `between`: the border between two areas. `line`: id of a geometry’s line.
	 * With neither, it is all borders.
	 */
	borders: z.array(
		z.strictObject({
			kind: z.enum(['river', 'border', 'border-thin', 'key', 'sea-border']),
			between: z.tuple([area, area]).optional(),
			line: text.optional(),
		}),
	),
	/** Ids of other frames whose plates are outlined on this one. */
	outlines: z.array(id).optional(),
	/**
	 * Id of a larger frame. A small key in the lower right corner shows that frame’s plate and where this one lies
	 * in it. `scale` must then be `start`.
	 */
	within: id.optional(),
	/** Id of a line with a `name`. Readers see how far from this line each place on the frame is. */
	distances: text.optional(),
	/** Ids of measures that are always drawn. */
	measures: z.array(id).optional(),
	/** The most important first: where room is short, earlier labels stay and later ones are hidden. */
	labels: z.array(labelSchema),
});

/** The crop for small screens or for share pictures. */
const cropSchema = z.strictObject({
	/** Id of the frame, if it is not the view’s. */
	frame: id.optional(),
	/** The caption, if it is not the view’s title. */
	title: text.optional(),
	/** The centre of the crop. */
	center: lonLat,
	/** The width of the crop in km. */
	widthKm: positive,
	/** Points for the names of countries and seas in this crop, by the `text` of the label. */
	at: z.record(text, lonLat).optional(),
});

/** A view: a named crop of a frame. Without `crop` it shows the entire plate. */
export const viewSchema = z.strictObject({
	id,
	frame: id,
	title: text,
	crop: z.strictObject({ center: lonLat, widthKm: positive }).optional(),
	/** The crop that answers with this view show on small screens. Default: `crop`, or else the plate. */
	locator: cropSchema.optional(),
	/** Upright crop on share pictures of answers with this view. Default: the middle half of `crop` or the plate. */
	card: cropSchema.optional(),
});

/** content/map/frames.json. */
export const framesSchema = z.strictObject({
	geometries: z.record(z.string(), geometrySchema),
	/** The tint of each area. An area without one has the tint of the frame’s `base`. */
	tints,
	frames: z.array(frameSchema).min(1),
	views: z.array(viewSchema).min(1),
});
