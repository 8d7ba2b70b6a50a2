import { z } from 'astro/zod';
import { id, lonLat, text } from '../parts.ts';
import { accuracyKm, box, levels, pair, points, positive, rank } from './parts.ts';

/** The fields of rivers.json and lakes.json in content/map/own. */

/** Part of a border, between the points nearest to `from` and `to`. Without these, all of it. */
const borderRiver = z.strictObject({
	id,
	rank,
	border: pair,
	from: lonLat.optional(),
	to: lonLat.optional(),
});

/** rivers.json. */
export const riversSchema = z.strictObject({
	/** Rivers of lower-tumen and region that are borders: points of the border itself, so that arcs are shared. */
	borders: z.array(borderRiver),
	/** The border between two countries out to sea, from the mouth of their river. */
	seaBorder: z.strictObject({ between: pair, from: lonLat, to: lonLat }),
	/** Rivers of lower-tumen and region. `lines`: their numbers (`i`) in sources/gshhg-rivers.json. */
	gshhg: z.array(z.strictObject({ id, rank, lines: z.array(z.int()).min(1) })),
	/** Ids of the lakes that no river of region is drawn through. */
	endAt: z.array(id),
	/** Rivers that we drew. */
	drawn: z.array(z.strictObject({ id, rank, accuracyKm, points })),
	northeastAsia: z.strictObject({
		borders: z.array(borderRiver),
		/** `numbers`: their `rivernum` in sources/ne-rivers.json. */
		rivers: z.array(
			z.strictObject({
				id,
				rank,
				numbers: z.array(z.int()).min(1),
				/** With `to`: only the way from here to there along the pieces. */
				from: lonLat.optional(),
				to: lonLat.optional(),
				/** Two countries: the way begins where it leaves their border, at `from`. */
				leaves: pair.optional(),
			}),
		),
		/** Rivers outside this box are left out. */
		box,
	}),
});

/** lakes.json. */
export const lakesSchema = z.strictObject({
	/** `at`: a point in the lake, by which it is found among the lakes of GSHHG. */
	gshhg: z.array(z.strictObject({ id, rank, at: lonLat })),
	/** Smaller lakes than this get round corners, in km². */
	roundBelowKm2: positive,
	/** Lakes that we drew: their axis, and half their width on each side at equal steps along it, in km. */
	drawn: z.array(
		z.strictObject({
			id,
			rank,
			levels,
			km2: positive,
			axis: points,
			left: z.array(positive),
			right: z.array(positive),
		}),
	),
	/** The mouth of the river: what OpenStreetMap has as sea inside `box`. */
	estuary: z.strictObject({ id, rank, box }),
	/** A marsh that GSHHG has as sea: what is sea inside `box`. */
	marsh: z.strictObject({ rank, box }),
	/** Lakes of Northeast Asia. `source`: their name in sources/ne-lakes.json. */
	northeastAsia: z.array(z.strictObject({ id, rank, source: text })),
});
