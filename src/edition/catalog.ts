import { z } from 'astro/zod';
import { parsePassagePath } from '../lib/passage-path.ts';
import { type MapContent, readMap } from '../map/read-map.ts';
import { checkGeometries } from './check-geometries.ts';
import type { ContentFolder } from './content-folder.ts';
import { layersSchema } from './layers-schema.ts';
import { framesSchema } from './map-schema.ts';
import { type Measure, readMeasures } from './measures.ts';
import { findNoteHomes, type NoteHome } from './note-homes.ts';
import { ContentError } from './problem.ts';
import { readSite } from './read-site.ts';
import * as schema from './schema.ts';

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
	/** In the order of content/site.json. */
	interviews: Map<string, InterviewCatalog>;
}

/** The part of it that is one interview's own. */
interface InterviewCatalog {
	notes: Map<string, NoteHome>;
	measures: Map<string, Measure>;
	topics: schema.Topic[];
	/** In the order of time. */
	events: schema.TimelineEvent[];
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
	const site = readSite(content);
	const places = content.readList('content/places.json', schema.placeSchema);
	const terms = content.readList('content/terms.json', schema.termSchema);
	const sources = content.readList('content/sources.json', schema.sourceSchema);
	const map = readMapContent(content);
	const words = content.read('content/map/words.json', z.array(schema.mapWordSchema)) ?? [];
	const context = { ...map, places: [...places.values()] };
	const interviews = new Map(
		site.interviews.map((id) => {
			const folder = `content/interviews/${id}`;
			const files = passagesIn(content, folder);
			const interview = {
				files,
				answers: new Set(files.flatMap((file) => parsePassagePath(file)?.answer ?? [])),
				notes: findNoteHomes(content, files),
				measures: readMeasures(content, `${folder}/measures.json`, context),
				topics: [...content.readList(`${folder}/topics.json`, schema.topicSchema).values()],
				history:
					content.read(`${folder}/history.json`, z.array(schema.revisionSchema).min(1)) ?? [],
				events: [...content.readList(`${folder}/timeline.json`, schema.eventSchema).values()],
			};
			return [id, interview] as const;
		}),
	);
	return { site, places, terms, sources, map, words, interviews };
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
	const answers = content.filesIn(folder).filter((file) => parsePassagePath(file)?.answer);
	return [`${folder}/interview.mdx`, ...answers];
}
