import { z } from 'astro/zod';
import { id, lonLat, text } from '../parts.ts';
import { accuracyKm, levels, points, rank, year } from './parts.ts';

/** The fields of railways.json, roads.json and pipelines.json in content/map/own. */

/** A railway. Its line is from a file, found along pieces of OpenStreetMap, or drawn by us. */
const railway = z.strictObject({
	id,
	rank,
	/** A file of content/map/sources with one line. */
	file: text.optional(),
	/** Names of the pieces in sources/jilin-rail.json that the line is found along, between `from` and `to`. */
	names: z.array(text).optional(),
	from: lonLat.optional(),
	to: lonLat.optional(),
	/** The line that we drew. */
	points: points.optional(),
	accuracyKm: accuracyKm.optional(),
});

/** railways.json. */
export const railwaysSchema = z.array(
	railway
		.refine(({ file, names, points: drawn }) => [file, names, drawn].filter(Boolean).length === 1, {
			error: 'Say where it runs in one way: a "file", "names" of pieces, or "points".',
		})
		.refine(({ names, from, to }) => !names || (from && to), {
			error: 'A line along pieces goes "from" a point "to" another.',
		})
		.refine(({ points: drawn, accuracyKm: km }) => (drawn === undefined) === (km === undefined), {
			error: 'A line that we drew has its "accuracyKm", and no other line has.',
		}),
);

/** roads.json: lines that we drew. */
export const roadsSchema = z.array(
	z.strictObject({
		id,
		rank,
		levels,
		accuracyKm,
		since: year.optional(),
		/** True: straight from point to point, as a bridge is. Default: a smooth curve. */
		straight: z.literal(true).optional(),
		points,
	}),
);

/** pipelines.json. */
export const pipelinesSchema = z.array(
	z.strictObject({
		id,
		rank,
		status: z.enum(['operating', 'construction', 'cancelled']),
		since: year.optional(),
		/** Files of sources/gem with the pieces that the line is found along, between `from` and `to`. */
		routes: z.array(text).min(1),
		from: lonLat,
		to: lonLat,
	}),
);
