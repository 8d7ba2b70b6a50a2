import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { computeMeasures, type Measured } from '../map/measure.ts';
import { type MapContent, readMap } from '../map/read-map.ts';
import { type FormattedSource, formatSources } from './citations.ts';
import { check, type DataFile, readDataFile } from './data-file.ts';
import type { Problem } from './problem.ts';
import * as schema from './schema.ts';

/** What a passage may point to: everything of the edition but the passages themselves. */
export interface Catalog {
	site: schema.Site;
	places: Map<string, schema.Place>;
	terms: Map<string, schema.Term>;
	sources: Map<string, schema.Source & FormattedSource>;
	map: MapContent;
	interviews: Map<string, InterviewCatalog>;
}

/** The part of it that is one interview's own. */
export interface InterviewCatalog {
	/** Note id → where it lives: the answer's id, or undefined for the introduction. */
	notes: Map<string, NoteHome>;
	measures: Map<string, Measure>;
	topics: schema.Topic[];
	/** The passages' files, in reading order; the introduction first. */
	files: string[];
}

/** A measure of the map: `text` is how its figure must be typed. */
export type Measure = schema.MeasureRecord & Pick<Measured, 'km' | 'text'>;

interface NoteHome {
	answer: string | undefined;
	file: string;
	line: number;
}

/**
 * Reads and checks all data files below `root`/content.
 * @returns The catalogue (with what could be read), and every mistake found.
 */
export function loadCatalog(root: string): { catalog: Catalog; problems: Problem[] } {
	const problems: Problem[] = [];
	const read = <S extends z.ZodType>(file: string, itemSchema: S): z.output<S> | undefined => {
		if (existsSync(`${root}/${file}`)) return check(readDataFile(root, file), itemSchema, problems);
		problems.push({ file, line: 1, column: 1, message: `There is no ${file}. Restore it.` });
		return undefined;
	};
	const list = <S extends z.ZodType<{ id: string }>>(file: string, itemSchema: S) => {
		const items = read(file, z.array(itemSchema)) ?? [];
		if (items.length > 0) problems.push(...duplicates(readDataFile(root, file), items));
		return new Map(items.map((item) => [item.id, item] as const));
	};

	const site = read('content/site.json', schema.siteSchema) ?? NO_SITE;
	const places = list('content/places.json', schema.placeSchema);
	const terms = list('content/terms.json', schema.termSchema);
	const bibliography = list('content/sources.json', schema.sourceSchema);
	const formatted = formatSources(
		[...bibliography.values()],
		readFileSync(`${root}/content/citations.csl`, 'utf8'),
	);
	const sources = new Map(
		[...bibliography].map(([key, source]) => [key, { ...source, ...formatted.get(key)! }] as const),
	);
	const map = readMap(`${root}/content/map`);

	const interviews = new Map<string, InterviewCatalog>();
	for (const id of site.interviews) {
		const folder = `content/interviews/${id}`;
		const files = passageFiles(root, folder);
		const file = `${folder}/measures.json`;
		const measures = [...list(file, schema.measureSchema).values()];
		interviews.set(id, {
			files,
			notes: registerNotes(root, files, problems),
			measures: measureAll(readDataFile(root, file), measures, { map, places }, problems),
			topics: [...list(`${folder}/topics.json`, schema.topicSchema).values()],
		});
	}
	return { catalog: { site, places, terms, sources, map, interviews }, problems };
}

const NO_SITE: schema.Site = {
	name: '',
	tagline: '',
	origin: 'https://tumen.example',
	contact: null,
	interviews: [],
};

function passageFiles(root: string, folder: string): string[] {
	const names = existsSync(`${root}/${folder}`) ? readdirSync(`${root}/${folder}`).toSorted() : [];
	const answers = names.filter((name) => /^\d\d-.*\.mdx$/.test(name));
	return ['interview.mdx', ...answers].map((name) => `${folder}/${name}`);
}

function duplicates(data: DataFile, items: readonly { id: string }[]): Problem[] {
	const seen = new Map<string, number>();
	return items.flatMap(({ id }, index) => {
		const first = seen.get(id);
		if (first === undefined) {
			seen.set(id, index);
			return [];
		}
		const { line } = data.problem([first, 'id'], '');
		const message = `The id "${id}" is taken since line ${line}. Give this one another.`;
		return [data.problem([index, 'id'], message)];
	});
}

/** Finds every note's home by its definition, and names that are used twice. */
function registerNotes(root: string, files: readonly string[], problems: Problem[]) {
	const notes = new Map<string, NoteHome>();
	for (const file of files.filter((name) => existsSync(`${root}/${name}`))) {
		const answer = /\/\d\d-([^/]+)\.mdx$/.exec(file)?.[1];
		for (const [index, text] of readFileSync(`${root}/${file}`, 'utf8').split('\n').entries()) {
			const id = /^\[\^([^\]]+)\]:/.exec(text)?.[1];
			if (id === undefined) continue;
			const home = notes.get(id);
			if (home) {
				const message = `The note "${id}" stands already in ${home.file}:${home.line}. Give this one another name.`;
				problems.push({ file, line: index + 1, column: 1, message });
			} else notes.set(id, { answer, file, line: index + 1 });
		}
	}
	return notes;
}

/** Measures each on the map's geometry; one that names no place or line becomes a problem. */
function measureAll(
	data: DataFile,
	measures: readonly schema.MeasureRecord[],
	{ map, places }: { map: MapContent; places: Map<string, schema.Place> },
	problems: Problem[],
): Map<string, Measure> {
	const context = { ...map, places: [...places.values()] };
	return new Map(
		measures.flatMap((measure, index) => {
			try {
				const [{ km, text }] = computeMeasures([measure], context) as [Measured];
				return [[measure.id, { ...measure, km, text }] as const];
			} catch (error) {
				if (!(error instanceof RangeError)) throw error;
				problems.push(data.problem([index, 'id'], error.message));
				return [];
			}
		}),
	);
}
