import { z } from 'astro/zod';
import { id, lonLat, text } from '../parts.ts';
import { historySchema } from './history.ts';
import { pipelinesSchema, railwaysSchema, roadsSchema } from './lines.ts';
import { accuracyKm, rank, year } from './parts.ts';
import { lakesSchema, riversSchema } from './waters.ts';

/**
 * The fields of the files in content/map/own: what we chose, named or drew ourselves for the sheet. `npm run clip` joins
 * it with the sources. Every feature takes its name from names.json, by its id.
 */

/** names.json: the names of features, each form with a source that has it. */
const namesSchema = z.array(
	z
		.strictObject({
			id,
			en: text,
			ru: text.optional(),
			'zh-Hans': text.optional(),
			ko: text.optional(),
			/** Where the forms in other languages than English were found. */
			sources: z.array(text).min(1).optional(),
		})
		.refine(({ ru, ko, 'zh-Hans': zh, sources }) => sources || !(ru || zh || ko), {
			error: 'Say in "sources" where its names in other languages were found, or leave them out.',
		}),
);

/** points.json: what is named at a point. */
const pointsSchema = z.array(
	z.strictObject({
		id,
		kind: z.enum(['tripoint', 'bridge', 'station', 'bay', 'lake']),
		at: lonLat,
		rank: rank.optional(),
		since: year.optional(),
		accuracyKm: accuracyKm.optional(),
		/** Where the coordinates are from. */
		source: text.optional(),
	}),
);

/** What the files of content/map/own have, by their names. */
export const ownSchemas = {
	names: namesSchema,
	rivers: riversSchema,
	lakes: lakesSchema,
	railways: railwaysSchema,
	roads: roadsSchema,
	pipelines: pipelinesSchema,
	points: pointsSchema,
	history: historySchema,
};

/** All files of content/map/own. */
export type OwnMap = { [Name in keyof typeof ownSchemas]: z.infer<(typeof ownSchemas)[Name]> };
