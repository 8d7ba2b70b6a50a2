import { z } from 'astro/zod';
import { id, lonLat, text } from './parts.ts';

/** The fields of content/map/layers.json. */

/** The ways to draw a layer. */
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

/** A layer: a schematic line, a ring or a zone that is drawn over the land. */
export const layerSchema = z
	.strictObject({
		id,
		/** How it is drawn: becomes the class `map-…`. content/map/README.md describes each kind. */
		kind: z.enum(LAYER_KINDS),
		/** Ids of the frames that it is drawn on. */
		frames: z.array(id).min(1),
		/** Waypoints of a line, or the corners of a zone. */
		points: z.array(lonLat).min(2).optional(),
		/** True: a smooth curve joins the waypoints. False or absent: straight lines join them. */
		smooth: z.boolean().optional(),
		/** Makes it a zone: id of the area that the zone is cut to. */
		within: text.optional(),
		/** A circle round a place: the place’s id, and the radius on the ground in km. */
		ring: z.strictObject({ place: id, km: z.number().positive() }).optional(),
	})
	.refine(({ points, ring }) => (points === undefined) !== (ring === undefined), {
		error: 'Give it either "points" or a "ring".',
	});

/** A line on the map that the legend lists separately within an entry. */
const legendLine = z.strictObject({
	/** Id of one of the `layers`. */
	layer: id,
	name: text,
	/** What it is and since when. It is printed after the name and a colon. */
	what: text,
	/** Keys of sources.json. An empty list is printed as: no source was consulted. */
	sources: z.array(z.string()),
});

/** An entry of the legend. Readers can switch it off on the map. */
export const legendEntrySchema = z.strictObject({
	id,
	/** Label of its switch. */
	name: text,
	/** What it is and since when, in one or two sentences. */
	what: text,
	/** Keys of sources.json. */
	sources: z.array(z.string()).optional(),
	/** Ids of the frames whose legend has the entry. */
	frames: z.array(id).min(1),
	/** What it switches on these frames: kinds of `layers` here, and kinds of `borders` in frames.json. */
	kinds: z.array(id).min(1),
	/** Its lines, if readers should see the difference between them. */
	lines: z.array(legendLine).optional(),
});

/** A warning that something on the map is less exact than it looks. */
const cautionSchema = z.strictObject({
	/** Ids of the frames that it applies to. */
	frames: z.array(id).min(1),
	/** A short sentence, printed under the map. */
	short: text,
	/** The full text, printed with the legend. */
	long: text,
});

/** content/map/layers.json. */
export const layersSchema = z.strictObject({
	/** The entries, in the order of their switches. */
	legend: z.array(legendEntrySchema),
	cautions: z.array(cautionSchema),
	layers: z.array(layerSchema),
});
