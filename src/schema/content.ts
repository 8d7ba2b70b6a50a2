import { z } from 'astro/zod';
import { dateMistake } from '#src/shared/text/date.ts';
import { scriptMistake } from '#src/shared/text/script.ts';
import { countryMistake, languageMistake } from './codes.ts';
import { id, text } from './parts.ts';

/**
 * What editors write, field by field. Every object is strict: a mistyped field stops the build
 * with its line, instead of being ignored.
 */

const isoDate = z
	.string()
	.refine((value) => !dateMistake(value), { error: ({ input }) => dateMistake(String(input)) });
/** A YAML date arrives as a Date or a string; both become the string. */
const day = z.preprocess(
	(value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
	isoDate,
);

/** A draft is seen in `npm run dev` only: no built page, file or index has it, and what is published cannot point to it. */
const draft = z.literal(true, { error: 'Write true, or delete the line.' }).optional();

/** Other kinds of address, such as `javascript:`, would run in readers’ browsers. */
const webAddress = z.url({
	protocol: /^https?$/,
	error: 'Addresses begin with https:// or http://: copy it whole from the browser.',
});

/** A language tag (BCP 47): “ko”, “zh-Hans”. */
const language = z
	.string()
	.refine((tag) => !languageMistake(tag), { error: ({ input }) => languageMistake(String(input)) });

/** A name in another language, in the script of that language. */
const localName = z.strictObject({
	lang: language,
	name: text,
	/**
	 * True: read in a published source that means this place; the map prints the first such name of a language.
	 * False: printed on the place's page as unchecked, never on the map.
	 */
	verified: z.boolean(),
	/** Where or when this form is used, if not everywhere: “North Korea”. */
	usage: text.optional(),
});

/** content/site.json. */
export const siteSchema = z.strictObject({
	name: text,
	tagline: text,
	/** Where the site lives; SITE_URL overrides it. */
	origin: webAddress,
	/** An address for corrections and objections; null while there is none. */
	contact: text.nullable(),
	/**
	 * By script (ISO 15924), the language that words in it are in, where it is not the one most written in it:
	 * Cyrillic is taken for Russian, Arabic for Arabic, Han for Chinese. `{ "Arab": "fa" }` makes it Persian.
	 */
	scripts: z
		.record(
			z.string().refine((script) => !scriptMistake(script), {
				error: ({ input }) => scriptMistake(String(input)),
			}),
			language,
		)
		.optional(),
	/** Ids of the interviews, newest first. */
	interviews: z.array(id).min(1),
});

/** `/places/2/` is the second volume of the list. */
const placeId = id.refine((value) => !/^\d+$/.test(value), {
	error: 'A number alone is the address of a volume of the places: add a word, such as "island-2".',
});

/** An item of content/places.json: a point that texts, notes and the map name. */
export const placeSchema = z.strictObject({
	id: placeId,
	draft,
	/** The English name, as printed. */
	name: text,
	/** Two letters (ISO 3166-1), or null where no one country holds it. */
	country: z
		.string()
		.refine((code) => !countryMistake(code), {
			error: ({ input }) => countryMistake(String(input)),
		})
		.nullable(),
	/** What it is, in a few words: “port town”. */
	type: text,
	/** Degrees east, WGS 84. */
	lon: z.number().refine((value) => Math.abs(value) <= 180, {
		error: 'It is off the globe: longitude runs from −180 to 180 degrees.',
	}),
	/** Degrees north, WGS 84. */
	lat: z.number().refine((value) => Math.abs(value) <= 90, {
		error:
			'It is off the globe: latitude runs from −90 to 90 degrees. Did you change it round with "lon"?',
	}),
	/** Where the coordinates come from. */
	coordinates: text,
	/** True when the point is only good to a few kilometres. */
	approximate: z.boolean().optional(),
	names: z.array(localName),
	/** Other spellings, older names, common slips: search finds them. */
	variants: z.array(text),
	/** Why it matters to this edition, in a sentence or two. */
	why: text,
	/** Keys of sources.json. */
	sources: z.array(z.string()).optional(),
});

/** An item of content/terms.json: a person, organisation or word of the subject; or the cross-reference to a place. */
export const termSchema = z.union([
	z.strictObject({ id, draft, name: text, place: id }),
	z.strictObject({
		id,
		draft,
		name: text,
		kind: z.enum(['person', 'organisation', 'word', 'thing']),
		names: z.array(localName),
		/** Spellings and other words for it, in any language: search finds them. */
		synonyms: z.array(text),
		/** What or who it is, in a sentence or two. */
		what: text,
		sources: z.array(z.string()).optional(),
	}),
]);

/** An item of content/map/words.json: what the map says besides names of places, in English and otherwise. */
export const mapWordSchema = z
	.object({
		/** The `text` or `sub` of a label in content/map/frames.json. */
		en: text,
	})
	/** By language tag. */
	.catchall(text);

/** An item of content/sources.json: CSL-JSON (version 1.0.2), plus `custom`: how far the editors consulted the source. */
export const sourceSchema = z.looseObject({
	id,
	draft,
	type: text,
	title: text,
	URL: webAddress.optional(),
	language: text.optional(),
	custom: z.strictObject(
		{
			/** read: the source itself; quoted: known as another quotes it; unread: well known, not opened. */
			consulted: z.enum(['read', 'quoted', 'unread']),
			/** The title is our description; the headline was not seen. */
			described: z.boolean().optional(),
			/** What a reader who checks should know. */
			remark: text.optional(),
		},
		{
			error: ({ input }) =>
				input === undefined
					? 'Add how far it was consulted: "custom": { "consulted": "read" }, or "quoted", or "unread".'
					: undefined,
		},
	),
});

/** An item of an interview's measures.json: a distance that is computed on the map's geometry. */
export const measureSchema = z.strictObject({
	id,
	draft,
	label: text,
	/** A place's id, or `nearest:` and the id of a line of the map. */
	from: text,
	to: text,
	/** For `along`: the line that is followed between them. */
	line: text.optional(),
	how: z.enum(['straight', 'along']),
	/** Decimals printed; −1 rounds to tens. */
	digits: z.number().int().min(-2).max(2),
	/** What is drawn with it: ids of other measures, or of `layers` of content/map/layers.json. */
	beside: z.array(id).optional(),
	/** What the interview says instead, in km. */
	claimed: z.number().positive().optional(),
	/** What sources publish, in km. */
	published: z
		.array(z.strictObject({ km: z.number().positive(), source: z.string(), what: text }))
		.optional(),
	/** From where to where, and why what is published is another figure, in a sentence or two. */
	explain: text,
});

/** An item of an interview's topics.json: a heading of the index, and what it leads to. */
export const topicSchema = z.strictObject({
	id,
	draft,
	heading: text,
	/** Words for it in any language; search finds the answers by them. */
	synonyms: z.array(text),
	/** Ids of answers. */
	answers: z.array(id),
	/** Ids of notes. */
	notes: z.array(id),
});

/** An item of an interview's timeline.json, which is in the order of time: something that happened, in a sentence. */
export const eventSchema = z.strictObject({
	id,
	draft,
	/** A year, a month or a day, as far as it is sure: "1886", "2003-01", "2003-05-12". */
	date: isoDate,
	/** The last year, month or day of what went on for longer. */
	until: isoDate.optional(),
	/** What happened, short as a headline and without a full stop. */
	what: text.max(90, { error: 'Keep it to 90 characters, as a headline; the notes say the rest.' }),
	/** Ids of places, the one to show it on the map by first. */
	where: z.array(id),
	/** Ids of answers whose words it bears on. */
	answers: z.array(id),
	/** Ids of notes that speak of it. */
	notes: z.array(id),
	/** Keys of sources.json that say so; none is printed as “general knowledge, no source consulted”. */
	sources: z.array(z.string()),
});

/** An item of an interview's history.json, which begins with the newest: a version of the edition, and what is new in it. */
export const revisionSchema = z.strictObject({
	/** Two numbers: the first changes when the text of an answer does, the second with all else. */
	version: z.string().regex(/^\d+\.\d+$/, {
		error: 'Versions are two numbers with a point between, in quotation marks: "1.0".',
	}),
	/** The day it came out. */
	date: isoDate.refine((value) => value.length === 10, {
		error: 'Give the day too: "2026-02-28".',
	}),
	/** What is new, in a sentence or two. */
	what: text,
	/** What was revised and had been published before; what is new needs no entry. */
	changes: z.array(
		z.strictObject({
			kind: z.enum(['answer', 'note', 'source']),
			/** Of the answer, the note or the source. */
			id,
			/** What is different now, in a sentence: readers are told “Revised on …”. */
			what: text,
		}),
	),
});

/** The frontmatter of an answer, `<nn>-<answer>.mdx`. */
export const answerSchema = z.strictObject({
	draft,
	/** The interviewer's words, rendered, whole. */
	question: text,
	/** One to three words for lists. */
	label: text,
	/** Id of the map's view shown while it is read: content/map/frames.json. */
	view: id,
	/** What it is about: ids of the legend in content/map/layers.json, switched on while it is read. */
	layers: z.array(id).optional(),
	/** One plain sentence for cards and descriptions. */
	summary: text.max(200),
});

/** The frontmatter of an interview's introduction, interview.mdx. */
export const interviewSchema = z.strictObject({
	draft,
	title: text,
	standfirst: text,
	date: day,
	people: z
		.array(
			z
				.strictObject({
					name: text,
					/** The part of the name that bibliographies sort by, where it is not the last word: “Kim”. */
					family: text.optional(),
					role: text,
					term: id.optional(),
				})
				.refine(({ name, family }) => !family || name.includes(family), {
					path: ['family'],
					error: 'It is not a part of "name": repeat that part as it stands there.',
				}),
		)
		.min(1),
	/** The headline and day of the text that was rendered. */
	original: z.strictObject({ headline: text, published: day }),
	/** Ids of the sheets of content/map/frames.json that are shown beside it, the largest first. */
	frames: z
		.array(id)
		.min(1)
		.max(3, { error: 'Three sheets have room beside a text: leave the others out.' }),
	/** What the text is, in a phrase: it goes wherever a part of it goes. */
	label: text,
	/** What the text is, in two or three sentences. */
	provenance: text,
	/** How it was made and whose words they are, a paragraph each: printed at /about/ only. */
	making: z.array(text).optional(),
	/** The newest of history.json. */
	version: z.coerce.string(),
	/** The day the notes stand at. */
	edited: day,
	summary: text.max(200),
});

export type Site = z.infer<typeof siteSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Term = z.infer<typeof termSchema>;
export type MapWord = z.infer<typeof mapWordSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type MeasureRecord = z.infer<typeof measureSchema>;
export type TimelineEvent = z.infer<typeof eventSchema>;
export type Revision = z.infer<typeof revisionSchema>;
export type Topic = z.infer<typeof topicSchema>;
