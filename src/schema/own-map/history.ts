import { z } from 'astro/zod';
import { id, lonLat, text } from '../parts.ts';
import { accuracyKm, box } from './parts.ts';

/** content/map/own/history.json: the land of today’s countries in pieces that changed hands. */
export const historySchema = z.strictObject({
	/** Lines that countries are cut along. */
	lines: z.array(
		z.strictObject({
			id,
			/** Countries that it cuts. */
			cuts: z.array(text).min(1),
			accuracyKm,
			/** What it was. A line without it only closes a piece, and is not drawn. */
			what: text.optional(),
			points: z.array(lonLat).min(1),
			/** Id of a river of Northeast Asia that the line begins with. */
			river: id.optional(),
		}),
	),
	/** The first piece that fits takes a polygon. One without `contains` and `within` takes the rest. */
	pieces: z.array(
		z.strictObject({
			id,
			of: text,
			/** A point in the polygon. */
			contains: lonLat.optional(),
			/** A box that the middle of the polygon is in. */
			within: box.optional(),
		}),
	),
	/** Ids of the rivers that are drawn with the pieces. */
	rivers: z.array(id),
});
