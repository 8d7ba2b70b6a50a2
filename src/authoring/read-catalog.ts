import { z } from 'astro/zod';
import type { Catalog } from '#src/edition/model/catalog.ts';
import { volumeOf } from '#src/edition/model/volume.ts';
import { type MapContent, readMap } from '#src/geo/read-map.ts';
import * as schema from '#src/schema/content.ts';
import { layersSchema } from '#src/schema/map-layers.ts';
import { sheetsSchema } from '#src/schema/map-sheets.ts';
import { yearsSchema } from '#src/schema/map-years.ts';
import { eventPath } from '#src/shared/address.ts';
import { parsePassagePath } from '#src/shared/passage-path.ts';
import { LAYERS_FILE, SHEETS_FILE, YEARS_FILE } from './checks/known-map-ids.ts';
import { checkMapGeometries } from './checks/map-geometries.ts';
import type { ContentFolder } from './content-folder/content-folder.ts';
import { isDraftPassage } from './content-folder/drafts.ts';
import { findNoteHomes } from './find-note-homes.ts';
import { ContentError } from './parsing/problem.ts';
import { readMeasures } from './read-measures.ts';
import { readSite } from './read-site.ts';

/**
 * Reads and checks all data files of `content`, and adds the mistakes to `content.problems`. A list with mistakes is
 * empty in the catalogue.
 * @throws {ContentError} On a map that cannot be drawn, as the texts cannot be checked without it.
 */
export function readCatalog(content: ContentFolder): Catalog {
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
				queries: readQueries(content, `${folder}/queries.json`),
				history:
					content.read(`${folder}/history.json`, z.array(schema.revisionSchema).min(1)) ?? [],
				events: [...events].map((event) => ({ ...event, path: eventPath(event.id, owner) })),
			};
			return [id, interview] as const;
		}),
	);
	const { drafts } = content;
	return { site, places, terms, sources, map, words, interviews, drafts };
}

/** Reads an interview’s queries.json; an empty list if there is none. */
const readQueries = (content: ContentFolder, file: string): schema.SearchQuery[] =>
	(content.has(file) && content.read(file, z.array(schema.querySchema))) || [];

function readMapContent(content: ContentFolder): MapContent {
	const sheets = content.read(SHEETS_FILE, sheetsSchema);
	const layers = content.read(LAYERS_FILE, layersSchema);
	// Without the file nothing is known of the past.
	const years = content.has(YEARS_FILE) ? content.read(YEARS_FILE, yearsSchema) : undefined;
	if (sheets) checkMapGeometries(content, sheets);
	if (!(sheets && layers) || content.problems.some(({ file }) => file === SHEETS_FILE)) {
		throw new ContentError(content.problems);
	}
	return readMap(content.pathTo('content/map'), sheets, layers, years ?? { pasts: [], years: [] });
}

/**
 * Lists the passages of an interview in reading order, without drafts. File names begin with the answer’s number.
 * The introduction is listed even if its file is missing.
 */
function passagesIn(content: ContentFolder, folder: string): string[] {
	const answers = answersIn(content, folder).filter((file) => {
		const text = content.text(file);
		return !(
			isDraftPassage(text) && content.excludeDraft('answer', parsePassagePath(file)!.answer!, file)
		);
	});
	return [`${folder}/interview.mdx`, ...answers];
}

const answersIn = (content: ContentFolder, folder: string): string[] =>
	content.filesIn(folder).filter((file) => parsePassagePath(file)?.answer);

/** Reports whether an interview is a draft that is left out, with all its answers. */
function isDraft(content: ContentFolder, id: string): boolean {
	const file = `content/interviews/${id}/interview.mdx`;
	return (
		content.has(file) &&
		isDraftPassage(content.text(file)) &&
		content.excludeDraft('interview', id, file)
	);
}
