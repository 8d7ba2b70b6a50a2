import { z } from 'astro/zod';

/** Ids are part of published addresses: lower case, digits and hyphens, never reused. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
	error: 'Ids are lower case letters, digits and hyphens, such as "lower-tumen".',
});

/** Words for readers. */
export const text = z
	.string()
	.trim()
	.min(1, { error: 'It is empty: write it, or delete the field.' });

/** Degrees east and north, WGS 84. */
export const lonLat = z
	.tuple([z.number(), z.number()], { error: 'Write degrees as [longitude, latitude].' })
	.refine(([lon, lat]) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90, {
		error: 'It is off the globe: write [longitude, latitude], up to 180 and 90 degrees.',
	});
