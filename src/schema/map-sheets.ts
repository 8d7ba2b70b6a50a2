import { z } from 'astro/zod';
import { PROJECTIONS } from '#src/shared/projections.ts';
import { id, lonLat, mapFile, text, tint } from './parts.ts';

/** The fields of content/map/sheets.json. content/map/README.md explains how they work together. */

/** South-west and north-east corner. A box whose western longitude is the greater lies across 180°. */
const box = z.tuple([lonLat, lonLat]);
const positive = z.number().positive();
/** Id of a country or other area: “KP”. `other` is all land that has no id of its own. */
const area = text;
/** A web address. Only http and https: a `javascript:` address, for example, would run in readers’ browsers. */
const webAddress = z.url({
	protocol: /^https?$/,
	error: 'Addresses begin with https:// or http://: copy it whole from the browser.',
});
/** CSS pixels per kilometre: 1.6 shows 340 km on a map 544 px wide, 50 shows 11 km. */
const scale = z.number().nonnegative();

/** Data that sheets are drawn from or distances are measured on: whose they are, and the terms of use. */
const dataSchema = z.strictObject({
	/** Whose data it is, in one or two words: “OpenStreetMap”. */
	source: text,
	/** Printed under the maps: “Borders and railways: © OpenStreetMap contributors”. Absent if no credit is due. */
	credit: z.strictObject({ of: text, to: text, href: webAddress.optional() }).optional(),
	/** The terms under which it may be used. Printed at /about/ and in the exports. */
	licence: z.strictObject({
		what: text,
		how: text,
		links: z.array(
			z.strictObject({ href: webAddress, name: text, licence: z.literal(true).optional() }),
		),
	}),
});

/** A line that measures can name. Exactly one of `between`, `file` (with `part`) and `shore` says where it runs. */
const lineSchema = z
	.strictObject({
		/** Name for readers: “the Russia–North Korea land border”. Needed for a line that a sheet’s `distances` names. */
		name: text.optional(),
		/** The border between two areas of the land: their ids. */
		between: z.tuple([area, area]).optional(),
		/** A file in content/map that has lists of points by name. */
		file: mapFile.optional(),
		/** The name of the list in `file`. */
		part: text.optional(),
		/** The coast inside a box: the box’s south-west and north-east corners. It may lie across 180°. */
		shore: box.optional(),
	})
	.refine(({ between, file, shore }) => [between, file, shore].filter(Boolean).length === 1, {
		error: 'Say where it runs in one way: "between" two areas, a "file", or a "shore".',
	})
	.refine(({ file, part }) => (file === undefined) === (part === undefined), {
		error: 'A "file" and the "part" of it that is meant go together.',
	});

/** Land on which distances are measured. It is not drawn. */
const geometrySchema = z.strictObject({
	/** A file in content/map: TopoJSON with an object `countries`, in which each area has its id. */
	land: mapFile,
	/** Id of the data that it is taken from. */
	data: id,
	/** Lines that measures and `distances` name, by id. The ids are unique over all geometries. */
	lines: z.record(z.string(), lineSchema).optional(),
});

/** A level of detail: geometry that is drawn from a scale on, over coarser levels where it covers them. */
const levelSchema = z.strictObject({
	id,
	/**
	 * A file in content/map: TopoJSON with an object `countries`, whose areas have ids, and if there are such things `land`,
	 * `rivers`, `lakes`, `rails`, `roads`, `seaBorder` and `pipelines`. Without `land` the countries are the land.
	 */
	file: mapFile,
	/** The box that it covers. */
	box,
	/** The level is drawn from this scale on. The coarsest has 0. */
	from: scale,
	/** Degrees between the lines of the graticule. */
	graticule: positive,
	/** Kilometres of one step of its lines: about a tenth of a pixel at the largest scale at which it is drawn. */
	step: positive,
});

/** A name on the sheet besides those of places. Exactly one of `area`, `river` and `points` says where it stands. */
const nameSchema = z
	.strictObject({
		text,
		/** How it is lettered. A `sea` or `river` is in italics in the colour of water. */
		kind: z.enum(['country', 'region', 'sea', 'river', 'line']),
		/** The place that it names, if the gazetteer has it. */
		place: id.optional(),
		/** Id of an area of the levels: the name stands where the area is widest in the window. */
		area: area.optional(),
		/** Id of a river of the levels: the name follows its course. */
		river: text.optional(),
		/** Points, of which it takes the one that is free and nearest to the middle of the window. */
		points: z.array(lonLat).min(1).optional(),
		/** Id of the line, zone or ring that it names: it is lit with it, and goes out with it. */
		of: id.optional(),
		/** The scales between which it is lettered. */
		from: scale.optional(),
		below: scale.optional(),
	})
	.refine(({ area, river, points }) => [area, river, points].filter(Boolean).length === 1, {
		error: 'Say where it stands in one way: in an "area", along a "river", or at "points".',
	});

/** A place that the sheet letters by itself. All other places are lettered while they are lit. */
const letteredPlace = z.strictObject({
	place: id,
	/** The scale from which it is lettered. */
	from: scale,
});

/** A sheet: one drawing, of which every view is a window. */
export const sheetSchema = z.strictObject({
	id,
	title: text,
	projection: z.strictObject({
		kind: z.enum(PROJECTIONS),
		/** The centre, where lengths are true. */
		origin: lonLat,
		parallels: z.tuple([z.number(), z.number()]).optional(),
	}),
	/** How far lengths on it may be wrong, in a sentence for readers. */
	accuracy: text,
	/** Ids of the data that it is drawn from. */
	data: z.array(id).min(1),
	/** The coarsest first. */
	levels: z.array(levelSchema).min(1),
	/** The tint of each area. */
	tints: z.record(area, tint),
	names: z.array(nameSchema),
	/** The most important first: where room is short, earlier ones stay. */
	places: z.array(letteredPlace),
	/** Id of a line with a `name`. Readers see how far from this line each place is. */
	distances: text.optional(),
	/** The middle of a window stays within this box. */
	reach: box,
	/** The smallest scale that a reader can zoom out to. */
	smallest: positive,
});

/** A window on a sheet: as wide as `widthKm` says, and on a tall screen a quarter higher. */
const windowSchema = z.strictObject({ center: lonLat, widthKm: positive });

/** A view: a window with a name and an address. */
export const viewSchema = z.strictObject({
	id,
	sheet: id,
	title: text,
	...windowSchema.shape,
	/** The window of the strip on phones, five wide and three high. Default: a window as high as the view is wide. */
	strip: windowSchema.extend({ title: text.optional() }).optional(),
	/** The window of share pictures. Default: the view’s own. */
	card: windowSchema.optional(),
});

/** content/map/sheets.json. */
export const sheetsSchema = z.strictObject({
	data: z.record(z.string(), dataSchema),
	geometries: z.record(z.string(), geometrySchema),
	sheets: z.array(sheetSchema).min(1),
	views: z.array(viewSchema).min(1),
});
