import { z } from 'astro/zod';
import { lonLat, text } from '../parts.ts';

/** Parts of the fields in content/map/own. */

export const positive = z.number().positive();

/** South-west and north-east corner. */
export const box = z.tuple([lonLat, lonLat]);

export const points = z.array(lonLat).min(2);

/** Ids of two countries. */
export const pair = z.tuple([text, text]);

/** 1 is drawn first, 4 last. */
export const rank = z.literal([1, 2, 3, 4]);

/** Greatest error of what we drew, in km. */
export const accuracyKm = z.number().min(0);

export const year = z.string().regex(/^\d{4}$/, { error: 'Write a year, such as "2019".' });

/** Files of content/map/sheet that have the feature. Default: lower-tumen and region. */
export const levels = z
	.array(z.enum(['lower-tumen', 'region']))
	.min(1)
	.optional();
