import { z } from 'astro/zod';
import { eventPath } from '../lib/address.ts';
import { parsePassagePath } from '../lib/passage-path.ts';
import { type MapContent, readMap } from '../map/read-map.ts';
import { checkGeometries } from './check-geometries.ts';
import type { ContentFolder } from './content-folder.ts';
import { isDraftPassage } from './drafts.ts';
import { layersSchema } from './layers-schema.ts';
import { framesSchema } from './map-schema.ts';
import { type Measure, readMeasures } from './measures.ts';
import { findNoteHomes, type NoteHome } from './note-homes.ts';
import { ContentError } from './problem.ts';
import { readSite } from './read-site.ts';
import * as schema from './schema.ts';
import { volumeOf } from './volumes.ts';

const FRAMES_FILE = 'content/map/frames.json';
const LAYERS_FILE = 'content/map/layers.json';

/** What a passage may point to: everything of the edition but the passages themselves. */
export interface Catalog {
	site: schema.Site;
	places: Map<string, schema.Place>;
	terms: Map<string, schema.Term>;
	sources: Map<string, schema.Source>;
	map: MapContent;
	/** What the map says besides names of places, in other languages. */
	words: schema.MapWord[];
	/** What is left out as a draft: see `draftKey`. */
	drafts: ReadonlySet<string>;
	/** The files of prose left out, from the top of the project. */
	draftFiles: string[];
	/** In the order of content/site.json. */
	interviews: Map<string, InterviewCatalog>;
}

/** An event of a timeline, with its address without the base. */
export interface DatedEvent extends schema.TimelineEvent {
	path: string;
}

/** The part of it that is one interview's own. */
interface InterviewCatalog {
	/** The volume of the shared lists that it is in, from 1: see volumes.ts. */
	volume: number;
	notes: Map<string, NoteHome>;
	measures: Map<string, Measure>;
	topics: schema.Topic[];
	/** In the order of time. */
	events: DatedEvent[];
	/** Newest first. */
	history: schema.Revision[];
	/** The passages' files, in reading order; the introduction first. */
	files: string[];
	/** Ids of its answers. */
	answers: ReadonlySet<string>;
}

/**
 * Reads and checks all data files of `content`, as far as they can be read; mistakes are noted there.
 * @throws {ContentError} On a map that cannot be drawn: of the texts no more could be told than that.
 */
export function loadCatalog(content: ContentFolder): Catalog {
	const listed = readSite(content);
	const site = { ...listed, interviews: listed.interviews.filter((id) => !isDraft(content, id)) };
	const places = content.readList('content/places.json', schema.placeSchema, 'place');
	const terms = content.readList('content/terms.json', schema.termSchema, 'term');
	const sources = content.readList('content/sources.json', schema.sourceSchema, 'source');
	const map = readMapContent(content);
	const words = content.read('content/map/words.json', z.array(schema.mapWordSchema)) ?? [];
	const context = { ...map, places: [...places.values()] };
	const interviews = new Map(
		site.interviews.map((id) => {
			const folder = `content/interviews/${id}`;
			const files = passagesIn(content, folder);
			const owner = {
				of: id === listed.interviews.at(-1) ? undefined : id,
				volume: volumeOf(listed.interviews, id),
			};
			const events = content
				.readList(`${folder}/timeline.json`, schema.eventSchema, 'event')
				.values();
			const interview = {
				volume: owner.volume,
				files,
				answers: new Set(files.flatMap((file) => parsePassagePath(file)?.answer ?? [])),
				notes: findNoteHomes(content, files),
				measures: readMeasures(content, `${folder}/measures.json`, context, owner),
				topics: [
					...content.readList(`${folder}/topics.json`, schema.topicSchema, 'topic').values(),
				],
				history:
					content.read(`${folder}/history.json`, z.array(schema.revisionSchema).min(1)) ?? [],
				events: [...events].map((event) => ({ ...event, path: eventPath(event.id, owner) })),
			};
			return [id, interview] as const;
		}),
	);
	const draftFiles = listed.interviews.flatMap((id) => draftsIn(content, id));
	const { drafts } = content;
	return { site, places, terms, sources, map, words, interviews, drafts, draftFiles };
}

function readMapContent(content: ContentFolder): MapContent {
	const frames = content.read(FRAMES_FILE, framesSchema);
	const layers = content.read(LAYERS_FILE, layersSchema);
	if (frames) checkGeometries(content, frames);
	if (!(frames && layers) || content.problems.some(({ file }) => file === FRAMES_FILE)) {
		throw new ContentError(content.problems);
	}
	return readMap(content.pathTo('content/map'), frames, layers);
}

/** Answers are numbered in their names; the introduction is expected even where it is missing. */
function passagesIn(content: ContentFolder, folder: string): string[] {
	const answers = answersIn(content, folder).filter((file) => {
		const text = content.text(file);
		return !(
			isDraftPassage(text) && content.leaveOut('answer', parsePassagePath(file)!.answer!, file)
		);
	});
	return [`${folder}/interview.mdx`, ...answers];
}

const answersIn = (content: ContentFolder, folder: string): string[] =>
	content.filesIn(folder).filter((file) => parsePassagePath(file)?.answer);

/** A draft interview is left out whole. */
function isDraft(content: ContentFolder, id: string): boolean {
	const file = `content/interviews/${id}/interview.mdx`;
	return (
		content.has(file) &&
		isDraftPassage(content.text(file)) &&
		content.leaveOut('interview', id, file)
	);
}

/** The files of an interview that are left out: all of a draft one’s. */
function draftsIn(content: ContentFolder, id: string): string[] {
	const folder = `content/interviews/${id}`;
	const files = [`${folder}/interview.mdx`, ...answersIn(content, folder)];
	return files.filter((file) => {
		const { answer } = parsePassagePath(file)!;
		return (
			content.isDraft('interview', id, file) ||
			(answer !== undefined && content.isDraft('answer', answer, file))
		);
	});
}
