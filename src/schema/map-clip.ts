import { z } from 'astro/zod';
import { lonLat, text } from './parts.ts';

/** The fields of content/map/clip.json: what `npm run clip` cuts out of which source, and how finely. */

/** South-west and north-east corner. A box whose western longitude is the greater lies across 180°. */
const box = z.tuple([lonLat, lonLat]);
const positive = z.number().positive();

/** How much a topology is simplified: Visvalingam’s method, by the area of the triangle at each vertex. */
const simplification = {
	/** Square degrees. A vertex whose triangle is smaller, after the factors below, is removed. */
	minTriangle: positive,
	/** Square degrees. An island or lake whose outline encloses less is removed. */
	minRing: positive,
	/** The box that stays detailed. Without it, everything does. */
	core: box.optional(),
	/** Outside `core`, the area of a triangle is multiplied by this number. Below 1, the line is coarser there. */
	coarser: positive.optional(),
	/**
	 * Near the point `at`, areas are multiplied by up to 1 + `finer`. The factor falls to 1 as a Gaussian
	 * exp(−(distance ∕ `sigma`)²), with `sigma` in degrees of latitude.
	 */
	focus: z.strictObject({ at: lonLat, sigma: positive, finer: positive }).optional(),
	/** Quantization steps across the box, before and after simplification. */
	steps: z.tuple([positive.int(), positive.int()]),
};

/** Whose land is clipped, and to which box. */
const clipping = {
	/** A file of content/map/sources, or an npm package with its version. */
	source: text,
	/** The file in the package: TopoJSON with an object `countries`, or GeoJSON with the property `A3`. */
	file: text.optional(),
	/** The source’s name for a country → our name. */
	countries: z.record(z.string(), text),
	/** True: all other countries are included, as `other`. */
	others: z.literal(true).optional(),
	/** Polygons wholly within this box belong to none of the countries and get the name `as`. */
	neutral: z.strictObject({ box, as: text }).optional(),
	/** The box that the land is clipped to: wider than anything that is drawn. */
	box,
};

/** Land with the borders in it: what a sheet is drawn from or measures are computed on. */
const landClippingSchema = z.strictObject({
	/** Name of the file in content/map. */
	to: text,
	...clipping,
	...simplification,
});

/** The border between two countries, in two parts. */
const borderClippingSchema = z.strictObject({
	to: text,
	...clipping,
	/** Names of the two parts, the northern first. */
	parts: z.tuple([text, text]),
	/** Where the two parts meet. */
	parted: lonLat,
	/** Quantization steps across the box. */
	steps: z.tuple([positive.int()]),
});

const boxedLevel = z.strictObject({ box, ...simplification });
const levelSchema = z.strictObject(simplification);

/** content/map/clip.json. */
export const clipSchema = z.strictObject({
	/** Files of content/map that sheets are drawn from and measures are computed on. */
	land: z.array(z.union([landClippingSchema, borderClippingSchema])),
	/** Files of content/map/sheet. Only the map of this edition has them. */
	sheet: z
		.strictObject({
			'lower-tumen': boxedLevel,
			region: boxedLevel,
			neasia: levelSchema,
			history: levelSchema,
			/** The land of `neasia` and `history`. */
			countries: z.strictObject(clipping),
		})
		.optional(),
});

export type ClipSettings = z.infer<typeof clipSchema>;
export type LandClipping = z.infer<typeof landClippingSchema>;
export type BorderClipping = z.infer<typeof borderClippingSchema>;
export type SheetSettings = NonNullable<ClipSettings['sheet']>;
/** Whose land is clipped, and to which box. */
export type Clipping = SheetSettings['countries'];
/** How much a topology is simplified. */
export type Level = z.infer<typeof levelSchema>;
