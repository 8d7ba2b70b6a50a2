import { z } from 'astro/zod';
import { id, lonLat, text } from './parts.ts';

/** The fields of content/map/layers.json. */

/** The layers of a sheet’s ground that the legend can switch as a whole. */
export const LEGEND_LAYERS = ['rails', 'pipelines', 'sea-borders', 'zones', 'rings'] as const;

/** A line, zone or ring that the files of a sheet’s levels do not have. */
export const layerSchema = z
	.strictObject({
		/** Unique over all shapes of its sheets. */
		id,
		/** The layer of the ground that it belongs to, which says how it is drawn. */
		kind: z.enum(['rails', 'pipelines', 'zones', 'rings']),
		/** Ids of the sheets that it is drawn on. */
		sheets: z.array(id).min(1),
		/** True: it exists on paper only, and is dashed. */
		planned: z.literal(true).optional(),
		/** True: its course is schematic. */
		approximate: z.literal(true).optional(),
		/** Waypoints of a line, or the corners of a zone. */
		points: z.array(lonLat).min(2).optional(),
		/** True: a smooth curve joins the waypoints. Absent: straight lines join them. */
		smooth: z.literal(true).optional(),
		/** Id of the area that a zone is cut to. */
		within: text.optional(),
		/** A circle round a place: the place’s id, and the radius on the ground in km. */
		ring: z.strictObject({ place: id, km: z.number().positive() }).optional(),
	})
	.refine(({ kind, points, ring }) => (kind === 'rings' ? ring && !points : points && !ring), {
		error: 'Give it either "points" or, if its "kind" is "rings", a "ring".',
	});

/** A line on the map that the legend lists separately within an entry. */
const legendLine = z.strictObject({
	/** Id of the line: of one of the `layers`, or of a line of the levels. */
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
	/** Ids of the sheets whose legend has the entry. */
	sheets: z.array(id).min(1),
	/**
	 * What it switches on these sheets: layers of the ground, as `LEGEND_LAYERS` has them, and ids of single lines, zones and
	 * rings. An entry that names a line goes before one that names its layer.
	 */
	draws: z.array(id).min(1),
	/** True: it is drawn only while it is lit, or switched on by the reader. */
	whileLit: z.literal(true).optional(),
	/** Its lines, if readers should see the difference between them. */
	lines: z.array(legendLine).optional(),
});

/** A warning that something on the map is less exact than it looks. */
const cautionSchema = z.strictObject({
	/** Ids of the sheets that it applies to. */
	sheets: z.array(id).min(1),
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
