import { z } from 'astro/zod';
import { id, line } from './parts.ts';

/** The fields of a statement that name a window. */
const WINDOWS = ['view', 'around', 'bounds'] as const;

/**
 * What the map shows while a statement is read: the `map` of an entry of a file of statements. It has one window, named
 * by `view`, `around` or `bounds`.
 */
export const sceneSchema = z
	.strictObject({
		/** Id of a view in content/map/sheets.json. */
		view: id.optional(),
		/** A window around a place of content/places.json, so many km across. */
		around: z.strictObject({ place: id, widthKm: z.number().min(2).max(6000) }).optional(),
		/** West, south, east and north edge of a window, in degrees. Across 180° the east is smaller than the west. */
		bounds: z
			.tuple([z.number(), z.number(), z.number(), z.number()])
			.refine((edges) => edges.every((edge, i) => Math.abs(edge) <= (i % 2 === 0 ? 180 : 90)), {
				error: 'It is off the globe: write [west, south, east, north], up to 180 and 90 degrees.',
			})
			.refine(([, south, , north]) => south < north, {
				error: 'The south is not south of the north: write [west, south, east, north].',
			})
			.optional(),
		/** Ids of what is lit: places, areas, lines, zones, rings, entries of the legend, measures. */
		lit: z.array(z.string()).default([]),
		/** Id of a year of content/map/years.json, if the map shows the land as it was. */
		year: z.string().optional(),
		/**
		 * What the map adds to the statement: a sentence of at most twelve words. An opinion is given as the speaker’s, and no
		 * other scene of the interview has the same.
		 */
		caption: line(12).refine((value) => /[.!?]$/.test(value), {
			error: 'It does not end with a full stop. Write a whole sentence.',
		}),
	})
	.superRefine((scene, context) => {
		const [first, second] = WINDOWS.filter((window) => scene[window] !== undefined);
		if (!first)
			context.addIssue({
				code: 'custom',
				message: 'It has no window: name a "view", or write "around" or "bounds".',
			});
		if (second)
			context.addIssue({
				code: 'custom',
				path: [second],
				message: `The scene has a window already, "${first}": keep one.`,
			});
	});

/** The scene of a statement, as an editor typed it. */
export type SceneRecord = z.infer<typeof sceneSchema>;
