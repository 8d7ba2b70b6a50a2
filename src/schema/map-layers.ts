import { z } from 'astro/zod';
import { id, lonLat, text } from './parts.ts';

/** What editors write in content/map/layers.json, field by field. */

/** How a layer is drawn. */
const LAYER_KINDS = [
	'rail',
	'rail-key',
	'gas',
	'gas-main',
	'gas-proposed',
	'gas-sketch',
	'ring',
	'zone',
] as const;

/** Something drawn over the land: a schematic line, a ring, a zone. */
export const layerSchema = z
	.strictObject({
		id,
		/** Becomes the class `map-…`: content/map/README.md says what each looks like. */
		kind: z.enum(LAYER_KINDS),
		/** Ids of the frames it is drawn on. */
		frames: z.array(id).min(1),
		/** Waypoints, joined by a smooth curve if `smoothLine`. */
		points: z.array(lonLat).min(2).optional(),
		smooth: z.boolean().optional(),
		/** The area that bounds a zone. */
		within: text.optional(),
		/** A circle on the ground round a place. */
		ring: z.strictObject({ place: id, km: z.number().positive() }).optional(),
	})
	.refine(({ points, ring }) => (points === undefined) !== (ring === undefined), {
		error: 'Give it either "points" or a "ring".',
	});

/** A line of the map that the legend tells apart from others of its entry. */
const legendLine = z.strictObject({
	/** Id of one of the `layers`. */
	layer: id,
	name: text,
	/** What it is and since when: what follows the name and a colon. */
	what: text,
	/** Keys of sources.json; an empty list says that none was consulted. */
	sources: z.array(z.string()),
});

/** What readers can switch off on the map. */
export const legendEntrySchema = z.strictObject({
	id,
	/** On its switch. */
	name: text,
	/** What it is and since when, in a sentence or two. */
	what: text,
	/** Keys of sources.json. */
	sources: z.array(z.string()).optional(),
	/** Ids of the frames it is a legend of. */
	frames: z.array(id).min(1),
	/** The kinds of drawing it switches there: those of `layers`, and of `borders` in frames.json. */
	kinds: z.array(id).min(1),
	/** Its lines, where readers should tell one from another. */
	lines: z.array(legendLine).optional(),
});

/** What on the map is not as exact as it looks. */
const cautionSchema = z.strictObject({
	/** Ids of the frames that it is true of. */
	frames: z.array(id).min(1),
	/** Under the map, in a short sentence. */
	short: text,
	/** With the legend, whole. */
	long: text,
});

/** content/map/layers.json. */
export const layersSchema = z.strictObject({
	/** In the order of the switches. */
	legend: z.array(legendEntrySchema),
	cautions: z.array(cautionSchema),
	layers: z.array(layerSchema),
});
