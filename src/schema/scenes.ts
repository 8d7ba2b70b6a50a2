import { z } from 'astro/zod';
import { id, line } from './parts.ts';

const degrees = (most: number) =>
	z.number().refine((value) => Math.abs(value) <= most, {
		error: `Degrees go from -${most} to ${most}: write [west, south, east, north].`,
	});

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
			.tuple([degrees(180), degrees(90), degrees(180), degrees(90)])
			.refine(([, south, , north]) => south < north, {
				error: 'The south is not south of the north: write [west, south, east, north].',
			})
			.optional(),
		/** Ids of what is lit: places, areas, lines, zones, rings, entries of the legend, measures. */
		lit: z.array(z.string()).default([]),
		/** Id of a year of content/map/years.json, if the map shows the land as it was. */
		year: z.string().optional(),
		/** What the map adds to the statement, in at most twelve words; an opinion is given as the speaker’s. */
		caption: line(12),
	})
	.superRefine((scene, context) => {
		const windows = WINDOWS.filter((window) => scene[window] !== undefined);
		if (windows.length === 1) return;
		const message =
			windows.length === 0
				? 'It has no window: name a "view", or write "around" or "bounds".'
				: `It has ${windows.length} windows, ${windows.map((name) => `"${name}"`).join(' and ')}: keep one.`;
		context.addIssue({ code: 'custom', message });
	});

/** The scene of a statement, as an editor typed it. */
export type SceneRecord = z.infer<typeof sceneSchema>;
