import { z } from 'astro/zod';
import { id, isoDate, lonLat, mapFile, text, tint } from './parts.ts';

/** The fields of content/map/years.json. content/map/README.md explains how they work together. */

/** Id of a piece of land: an object `pieces` of the past’s file has it, or else its object `countries`. */
const piece = text;

/** A power, or a way in which land was held. */
const holderSchema = z.strictObject({
	/** Its name on the map. Two lines are separated by \n. */
	name: text,
	/** What the map in words calls it, if not by its name. */
	told: text.optional(),
	tint,
});

/** The past of a sheet: the pieces of land that changed hands. */
export const pastSchema = z.strictObject({
	/** Id of the sheet. */
	sheet: id,
	/** A file in content/map: TopoJSON with the pieces. */
	file: mapFile,
	/** Id of the level whose areas the pieces replace. Its other layers stay. */
	level: id,
	/** Area of the finer levels → the piece that it is, or is part of. */
	areas: z.record(z.string(), piece),
	/** What the map in words calls a piece of land. */
	names: z.record(piece, text).default({}),
	holders: z.record(z.string(), holderSchema),
	/** Edges that are schematic: the two pieces that each parts, what it is, and how far it may be off, in km. */
	schematic: z
		.array(
			z.strictObject({ between: z.tuple([piece, piece]), what: text, km: z.number().positive() }),
		)
		.default([]),
});

/** A year on the map. */
export const yearSchema = z.strictObject({
	/** The year, part of its address: “1860”. If another sheet has that year, with a word after it: “1860-caucasus”. */
	id: z.string().regex(/^\d{4}(-[a-z]+)*$/, {
		error: 'Write a year in four digits, such as "1860".',
	}),
	sheet: id,
	/** The day, month or year from which on the map was so: “1860-11-14”. */
	date: isoDate,
	title: text,
	/** What the map shows, in one sentence. */
	sentence: text,
	center: lonLat,
	widthKm: z.number().positive(),
	/** Pieces that changed hands since the year before, and their new holders. One that no year has named yet is neutral. */
	holds: z.record(piece, z.string()),
	/** Ids of what is lit: places, pieces of land, lines, zones, measures. */
	lit: z.array(z.string()).default([]),
	/** What of today’s map is drawn besides land, water and borders: `rails`, `roads`, `places`, or ids of single ones. */
	shows: z.array(z.string()).default([]),
	/** Ids of events in timeline.json that the year tells. */
	events: z.array(id).min(1),
	/** Keys of sources.json. */
	sources: z.array(z.string()).min(1, {
		error: 'A year without a source is left out: name the sources that say what its map shows.',
	}),
});

/** content/map/years.json. */
export const yearsSchema = z.strictObject({
	pasts: z.array(pastSchema),
	/** In order of time on each sheet. */
	years: z.array(yearSchema),
});
