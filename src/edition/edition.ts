import { unknownId } from '../lib/unknown-id.ts';
import type { Kind } from '../lib/note.ts';
import type { CitationItem } from '../markdown/remark-citations.ts';
import { type Catalog, loadCatalog, type Measure } from './catalog.ts';
import { check, parseData } from './data-file.ts';
import { type Block, type RawPassage, readPassage } from './passage.ts';
import { listPermalinks, type Moves, readRecord, resolveMoves } from './permalinks.ts';
import { ContentError, type Problem } from './problem.ts';
import { checkReferences } from './references.ts';
import { answerSchema, interviewSchema, type Topic } from './schema.ts';
import { sentenceAt } from './sentence.ts';

/** Everything that is published, as one object: what every page, export and index reads. */
export interface Edition extends Omit<Catalog, 'interviews'> {
	/** Newest first. */
	interviews: Interview[];
	/** Kind and id of everything with a lasting address → that address, without the base. */
	permalinks: Map<string, string>;
	moves: Moves;
}

export interface Interview {
	id: string;
	title: string;
	standfirst: string;
	date: string;
	people: { name: string; role: string; term?: string | undefined }[];
	original: { headline: string; published: string };
	label: string;
	provenance: string;
	version: string;
	edited: string;
	summary: string;
	introduction: Passage;
	answers: Answer[];
	measures: Map<string, Measure>;
	topics: Topic[];
}

/** Prose with its notes. */
export interface Passage {
	/** Path from the top of the project. */
	file: string;
	paragraphs: Block[];
	notes: Note[];
	mentions: Mention[];
	/** Ids of notes that live elsewhere and are pointed to from here. */
	pointsTo: string[];
}

export interface Answer extends Passage {
	id: string;
	/** Its place in the interview, from 1. */
	number: number;
	question: string;
	label: string;
	view: string;
	summary: string;
}

export interface Note {
	id: string;
	/** The answer it lives in; undefined for the introduction. */
	answer: string | undefined;
	number: number;
	kind: Kind;
	words: string | undefined;
	text: string;
	citations: CitationItem[];
	/** Ids of the terms it links. */
	terms: string[];
}

/** A place named in a passage: the link's words within their sentence. */
export interface Mention {
	place: string;
	/** The note it stands in, if it is not in the answer's own text. */
	note: string | undefined;
	sentence: string;
	/** Where the link's words stand in `sentence`. */
	from: number;
	to: number;
}

/**
 * Reads the whole edition below `root`/content.
 * @throws {ContentError} With every mistake found, if there is one.
 */
export function loadEdition(root: string): Edition {
	const { catalog, problems } = loadCatalog(root);
	const interviews: Interview[] = [];
	for (const [id, { files, measures, topics }] of catalog.interviews) {
		const passages = files.map((file) => readPassage(root, file, catalog, problems));
		const [first, ...rest] = passages;
		const interview = first && readInterview(id, first, problems);
		const answers = rest.flatMap((raw, index) =>
			raw ? (readAnswer(raw, index + 1, catalog, problems) ?? []) : [],
		);
		if (interview) interviews.push({ ...interview, answers, measures, topics });
	}
	if (problems.length === 0) checkReferences(root, catalog, problems);
	const record = readRecord(root, problems);
	if (problems.length > 0) throw new ContentError(problems);
	const permalinks = listPermalinks({ ...catalog, interviews });
	return { ...catalog, interviews, permalinks, moves: resolveMoves(permalinks, record) };
}

function readInterview(id: string, raw: RawPassage, problems: Problem[]) {
	const fields = check(parseData(raw.file, raw.frontmatter, 2), interviewSchema, problems);
	return fields && { id, ...fields, introduction: toPassage(raw, undefined) };
}

function readAnswer(
	raw: RawPassage,
	number: number,
	{ map }: Catalog,
	problems: Problem[],
): Answer | undefined {
	const id = /\/\d\d-([^/]+)\.mdx$/.exec(raw.file)![1]!;
	const data = parseData(raw.file, raw.frontmatter, 2);
	const fields = check(data, answerSchema, problems);
	if (!fields) return undefined;
	const views = map.views.map((view) => view.id);
	if (!views.includes(fields.view)) {
		const remedy = `add "${fields.view}" to "views" in content/map/frames.json`;
		const message = unknownId('view', fields.view, views, remedy);
		problems.push(data.problem(['view'], message));
	}
	return { id, number, ...fields, ...toPassage(raw, id) };
}

function toPassage(raw: RawPassage, answer: string | undefined): Passage {
	const notes = raw.notes.map(({ blocks, ...note }) => ({
		...note,
		answer,
		text: blocks.map((block) => block.text).join(' '),
		terms: blocks.flatMap(({ links }) => idsOf(links, 'term')),
	}));
	const mentions = [
		...raw.blocks.flatMap((block) => mentionsIn(block, undefined)),
		...raw.notes.flatMap(({ id, blocks }) => blocks.flatMap((block) => mentionsIn(block, id))),
	];
	const links = [...raw.blocks, ...raw.notes.flatMap(({ blocks }) => blocks)].flatMap(
		(block) => block.links,
	);
	const pointsTo = idsOf(links, 'note');
	return {
		file: raw.file,
		paragraphs: raw.blocks,
		notes,
		mentions,
		pointsTo: [...new Set(pointsTo)],
	};
}

const idsOf = (links: Block['links'], kind: Block['links'][number]['kind']): string[] =>
	links.filter((link) => link.kind === kind).map(({ id }) => id);

const mentionsIn = ({ text, links }: Block, note: string | undefined): Mention[] =>
	links
		.filter(({ kind }) => kind === 'place')
		.map(({ id, from, to }) => ({ place: id, note, ...sentenceAt(text, from, to) }));
