import { z } from 'astro/zod';
import { PROJECTIONS } from '#src/shared/projections.ts';
import { id, lonLat, text } from './parts.ts';

/** The fields of content/map/sheets.json. content/map/README.md explains how they work together. */

/** South-west and north-east corner. A box whose western longitude is the greater lies across 180°. */
const box = z.tuple([lonLat, lonLat]);
const positive = z.number().positive();
/** CSS pixels per kilometre: 1.6 shows 340 km on a map 544 px wide, 50 shows 11 km. */
const scale = z.number().nonnegative();

/** A level of detail: geometry that is drawn from a scale on, over coarser levels where it covers them. */
const levelSchema = z.strictObject({
	id,
	/**
	 * A file in content/map: TopoJSON with an object `countries`, whose areas have ids, and if there are such things `land`,
	 * `rivers`, `lakes`, `rails`, `roads`, `seaBorder` and `pipelines`. Without `land` the countries are the land.
	 */
	file: z.string().regex(/^[\w./-]+\.json$/, {
		error: 'Name a file of content/map, such as "sheet/region.topo.json".',
	}),
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
		area: text.optional(),
		/** Id of a river of the levels: the name follows its course. */
		river: text.optional(),
		/** Points, of which it takes the one that is free and nearest to the middle of the window. */
		points: z.array(lonLat).min(1).optional(),
		/** Id of the entry of the legend with which it goes out. */
		layer: id.optional(),
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
	/** What is on it, for readers who cannot see it. */
	description: text,
	projection: z.strictObject({
		kind: z.enum(PROJECTIONS),
		/** The centre, where lengths are true. */
		origin: lonLat,
		parallels: z.tuple([z.number(), z.number()]).optional(),
	}),
	/** How far lengths on it may be wrong, in a sentence for readers. */
	accuracy: text,
	/** The coarsest first. */
	levels: z.array(levelSchema).min(1),
	/** The tint of each area. */
	tints: z.record(text, z.enum(['green', 'sand', 'rose', 'grey'])),
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
	sheets: z.array(sheetSchema).min(1),
	views: z.array(viewSchema).min(1),
});
