import { z } from 'astro/zod';
import { type Axis, readDegrees } from '#src/shared/text/degrees.ts';
import { scriptMistake } from '#src/shared/text/script.ts';
import { countryMistake, languageMistake } from './codes.ts';
import { id, isoDate, line, text } from './parts.ts';

/**
 * The fields of the files in content/, apart from content/map. Every object is strict: a mistyped field is not
 * ignored but stops the build, with a message that names the line.
 */

/** A day in frontmatter. YAML gives a Date or a string; both become an ISO string. */
const day = z.preprocess(
	(value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
	isoDate,
);

/**
 * True for a draft. Drafts are shown in `npm run dev` only. No built page, file or index contains them, and published
 * items must not point to them.
 */
const draft = z.literal(true, { error: 'Write true, or delete the line.' }).optional();

/** A web address. Only http and https: a `javascript:` address, for example, would run in readers’ browsers. */
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
	 * True: an editor read the name in a published source about this place. For each language the map prints the first
	 * such name. False: the place’s page prints the name as unchecked, and the map never prints it.
	 */
	verified: z.boolean(),
	/** Where or when this form is used, if it is not used everywhere: “North Korea”. */
	usage: text.optional(),
});

/** content/site.json. */
export const siteSchema = z.strictObject({
	name: text,
	tagline: text,
	/** The address of the site. The environment variable SITE_URL overrides it. */
	origin: webAddress,
	/** The address for corrections and objections; null if there is none. */
	contact: text.nullable(),
	/** The address of the public repository, where corrections and objections can be filed too. */
	repository: webAddress.optional(),
	/**
	 * The language of words in a script (ISO 15924), for scripts where it is not the most common language. By default
	 * Cyrillic is Russian, Arabic script is Arabic and Han is Chinese. `{ "Arab": "fa" }` makes Arabic script Persian.
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

/** Degrees as a number. If they are a text, the message says the number that is meant. */
const degrees = (axis: Axis) =>
	z.number({
		error: ({ input }) => {
			if (typeof input !== 'string' || Number.isFinite(Number(input))) return undefined;
			const read = readDegrees(input, axis);
			return typeof read === 'number'
				? `It must be a number: write ${read}, without quotation marks.`
				: undefined;
		},
	});

/** A number alone is not an id of a place: `/places/2/` is the second volume of the list of places. */
const placeId = id.refine((value) => !/^\d+$/.test(value), {
	error: 'A number alone is the address of a volume of the places: add a word, such as "island-2".',
});

/** An item of content/places.json: a place that texts, notes and the map name, as a point. */
export const placeSchema = z.strictObject({
	id: placeId,
	draft,
	/** The English name, as printed. */
	name: text,
	/** Two letters (ISO 3166-1), or null if it does not belong to one country. */
	country: z
		.string()
		.refine((code) => !countryMistake(code), {
			error: ({ input }) => countryMistake(String(input)),
		})
		.nullable(),
	/** What it is, in a few words: “port town”. */
	type: text,
	/** Degrees east, WGS 84. */
	lon: degrees('lon').refine((value) => Math.abs(value) <= 180, {
		error: 'It is off the globe: longitude runs from −180 to 180 degrees.',
	}),
	/** Degrees north, WGS 84. */
	lat: degrees('lat').refine((value) => Math.abs(value) <= 90, {
		error:
			'It is off the globe: latitude runs from −90 to 90 degrees. Did you change it round with "lon"?',
	}),
	/** The source of the coordinates. */
	coordinates: text,
	/** True if the point may be a few kilometres off. */
	approximate: z.boolean().optional(),
	names: z.array(localName),
	/** Other spellings, older names and common mistakes. The search finds them, and the place’s page lists them. */
	variants: z.array(text),
	/** Why it matters to this edition, in one or two sentences. */
	why: text,
	/** Keys of sources.json. */
	sources: z.array(z.string()).optional(),
});

/**
 * An item of content/terms.json: a person, an organisation, or a word of the subject. An item with `place` is a
 * cross-reference to that place.
 */
export const termSchema = z.union([
	z.strictObject({ id, draft, name: text, place: id }),
	z.strictObject({
		id,
		draft,
		name: text,
		kind: z.enum(['person', 'organisation', 'word', 'thing']),
		names: z.array(localName),
		/** Other spellings and other words for it, in any language. The search finds it by them. */
		synonyms: z.array(text),
		/** What or who it is, in one or two sentences. */
		what: text,
		/** Keys of sources.json. */
		sources: z.array(z.string()).optional(),
	}),
]);

/** An item of content/map/words.json: words on the map that are not names of places, with their translations. */
export const mapWordSchema = z
	.object({
		/** A line of the `text` of a name in content/map/sheets.json. */
		en: text,
	})
	/** Translations, by language tag. */
	.catchall(text);

/** An item of content/sources.json: CSL-JSON 1.0.2. `custom` says how far the editors consulted the source. */
export const sourceSchema = z.looseObject({
	id,
	draft,
	type: text,
	title: text,
	URL: webAddress.optional(),
	language: text.optional(),
	custom: z.strictObject(
		{
			/**
			 * `read`: the editors read the source itself. `quoted`: they read a quotation of it in another source.
			 * `unread`: it is well known, and they did not open it.
			 */
			consulted: z.enum(['read', 'quoted', 'unread']),
			/** True if `title` is the editors’ description, because they did not see the real title. */
			described: z.boolean().optional(),
			/** A remark for readers who want to check the source. */
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
	/** One end: id of a place, or `nearest:` and the id of a line of the map (the point nearest to the other end). */
	from: text,
	/** The other end, in the same form. */
	to: text,
	/** For `along`: id of the line that is followed from one end to the other. Default: the measure’s own id. */
	line: text.optional(),
	/** `straight`: along the shortest line on the ellipsoid. `along`: along `line`. */
	how: z.enum(['straight', 'along']),
	/** Number of decimals in the printed km; −1 rounds to tens, −2 to hundreds. */
	digits: z.number().int().min(-2).max(2),
	/** What is drawn together with it: ids of other measures, or of lines, zones and rings of the map. */
	beside: z.array(id).optional(),
	/** The different distance that the interview gives, in km. */
	claimed: z.number().positive().optional(),
	/** The distances that sources publish, in km. `source` is a key of sources.json. */
	published: z
		.array(z.strictObject({ km: z.number().positive(), source: z.string(), what: text }))
		.optional(),
	/** In one or two sentences: where the measure starts and ends, and why published distances differ from it. */
	explain: text,
});

/** An item of an interview’s topics.json: a heading of the index, with the answers and notes that it points to. */
export const topicSchema = z.strictObject({
	id,
	draft,
	heading: text,
	/** Other words for it, in any language. The search finds the answers by them. */
	synonyms: z.array(text),
	/** Ids of answers. */
	answers: z.array(id),
	/** Ids of notes. */
	notes: z.array(id),
});

/** An item of an interview’s queries.json: what a reader may type, and what search must find for it. */
export const querySchema = z.strictObject({
	/** As typed, in any script, with misspellings. A query has at most 200 characters, as the search field. */
	query: text.max(200),
	/**
	 * Ids of the answers that must be the first answers, in any order. Another result has its kind before its id, as in
	 * permalinks.json: `place rajin`, `term putin`, `measure khasan-rajin`, `event armistice`. An empty list means that
	 * nothing may be found.
	 */
	finds: z.array(text),
	/** Why this query is in the list. It is not published. */
	note: text.optional(),
});

/** An item of an interview’s timeline.json: an event in one sentence. The items are in chronological order. */
export const eventSchema = z.strictObject({
	id,
	draft,
	/** A year, a month or a day, only as precise as is certain: "1886", "2003-01", "2003-05-12". */
	date: isoDate,
	/** The last year, month or day of an event that lasted longer. */
	until: isoDate.optional(),
	/** What happened, as short as a headline and without a full stop. */
	what: text.max(90, { error: 'Keep it to 90 characters, as a headline; the notes say the rest.' }),
	/** Ids of places. The map shows the event at the first one. */
	where: z.array(id),
	/** Ids of answers that the event matters to. */
	answers: z.array(id),
	/** Ids of notes that mention it. */
	notes: z.array(id),
	/** Keys of sources.json that confirm it. An empty list prints “general knowledge, no source consulted”. */
	sources: z.array(z.string()),
});

/** An item of an interview’s history.json: a version, and what changed in it. The newest version is first. */
export const revisionSchema = z.strictObject({
	/** Two numbers. The first goes up when the text of an answer changes, the second for every other change. */
	version: z.string().regex(/^\d+\.\d+$/, {
		error: 'Versions are two numbers with a point between, in quotation marks: "1.0".',
	}),
	/** The day it was published. */
	date: isoDate.refine((value) => value.length === 10, {
		error: 'Give the day too: "2026-02-28".',
	}),
	/** What is new, in one or two sentences. */
	what: text,
	/** Items that were published before and are revised in this version. New items need no entry. */
	changes: z.array(
		z.strictObject({
			kind: z.enum(['answer', 'note', 'source']),
			/** Id of the answer, the note or the source. */
			id,
			/** What is different, in one sentence. Readers see it after “Revised on …:”. */
			what: text,
		}),
	),
});

/** The frontmatter of an answer, `<nn>-<answer>.mdx`. */
export const answerSchema = z.strictObject({
	draft,
	/** The interviewer’s complete question, as rendered in English. */
	question: text,
	/** Short title for lists, one to three words. */
	label: text,
	/** Id of the view in content/map/sheets.json that the map shows while the answer is being read. Needed if the interview has a sheet. */
	view: id.optional(),
	/** Ids of legend entries in content/map/layers.json that it is about: switched on while it is being read. */
	layers: z.array(id).optional(),
	/**
	 * The answer in one sentence of at most 15 words, which can be read alone under its question. It is faithful: every
	 * hedge is kept, nothing is added, and an opinion reads as the speaker’s.
	 */
	line: line(15).refine((value) => /[.!?]$/.test(value), {
		error: 'It does not end with a full stop. Write a whole sentence.',
	}),
	/** One plain sentence for share pictures and page descriptions. */
	summary: text.max(200),
});

/** The frontmatter of an interview's introduction, interview.mdx. */
export const interviewSchema = z.strictObject({
	draft,
	title: text,
	standfirst: text,
	/** The day of the interview. */
	date: day,
	people: z
		.array(
			z
				.strictObject({
					name: text,
					/** The part of `name` that bibliographies sort by, if it is not the last word: “Kim”. */
					family: text.optional(),
					role: text,
					/** Id of the person’s item in content/terms.json. */
					term: id.optional(),
				})
				.refine(({ name, family }) => !family || name.includes(family), {
					path: ['family'],
					error: 'It is not a part of "name": repeat that part as it stands there.',
				}),
		)
		.min(1),
	/** Headline and day of publication of the text that was rendered. */
	original: z.strictObject({ headline: text, published: day }),
	/** Ids of the sheets in content/map/sheets.json that are shown beside the text; none for a text without a map. */
	sheets: z.array(id),
	/** Ids of the statements whose scenes tell the interview on the map in two minutes, in order. None: no tour. */
	tour: z.array(id).min(2).max(9).optional(),
	/** A phrase that says what the text is. It is printed wherever a part of the text is shown or exported. */
	label: text,
	/** What the text is, in two or three sentences. */
	provenance: text,
	/** How the text was made and whose words it has, as paragraphs. Printed at /about/ only. */
	making: z.array(text).optional(),
	/**
	 * How its statements fared, as paragraphs: a fair summary with its limits. Printed above the verdicts at
	 * /then-and-since/ only.
	 */
	since: z.array(text).optional(),
	/** The newest version in history.json. */
	version: z.coerce.string(),
	/** The day up to which the notes are current. */
	edited: day,
	/** A summary for page descriptions. */
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
export type SearchQuery = z.infer<typeof querySchema>;
