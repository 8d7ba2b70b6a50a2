import { z } from 'astro/zod';
import { dateMistake } from '#src/shared/text/date.ts';

/** An id: lower case letters, digits and hyphens. Ids are part of published addresses, so they are never reused. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
	error: 'Ids are lower case letters, digits and hyphens, such as "lower-tumen".',
});

/** Text for readers; not empty. */
export const text = z
	.string()
	.trim()
	.min(1, { error: 'It is empty: write it, or delete the field.' });

/** A text for readers on one line, of at most so many words. */
export const line = (mostWords: number) =>
	text.superRefine((value, context) => {
		const refuse = (message: string) => context.addIssue({ code: 'custom', message });
		const words = value.split(/\s+/).length;
		if (value.includes('\n')) refuse('It has more than one line. Write it as one.');
		else if (words > mostWords) refuse(`It has ${words} words. Say it in ${mostWords}.`);
	});

/** A day, month or year: “1860-11-14”, “1860-11”, “1860”. */
export const isoDate = z
	.string()
	.refine((value) => !dateMistake(value), { error: ({ input }) => dateMistake(String(input)) });

/** A point as [longitude, latitude]: degrees east and north, WGS 84. */
export const lonLat = z
	.tuple([z.number(), z.number()], { error: 'Write degrees as [longitude, latitude].' })
	.refine(([lon, lat]) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90, {
		error: 'It is off the globe: write [longitude, latitude], up to 180 and 90 degrees.',
	});

/** A JSON file in content/map, by its path from there. */
export const mapFile = z.string().regex(/^[\w./-]+\.json$/, {
	error: 'Name a file of content/map, such as "sheet/region.topo.json".',
});

/** The tint of an area on a map. */
export const tint = z.enum(['green', 'sand', 'rose', 'grey']);
