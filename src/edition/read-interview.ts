import { parsePassagePath } from '../lib/passage-path.ts';
import { unknownId } from '../lib/unknown-id.ts';
import type { FrameSpec } from '../map/types.ts';
import type { Catalog } from './catalog.ts';
import { checkData } from './check-data.ts';
import type { ContentFolder } from './content-folder.ts';
import { checkBeside, checkView } from './check-beside.ts';
import type { Answer, Interview } from './edition.ts';
import { framesIn } from './interview-map.ts';
import { type PassageFile, readPassage } from './read-passage.ts';
import { answerSchema, interviewSchema } from './schema.ts';

/**
 * Reads the passages of an interview.
 * @returns Undefined if its introduction or its history has mistakes; an answer with mistakes is left out. All are noted in `content`.
 */
export function readInterview(
	content: ContentFolder,
	id: string,
	catalog: Catalog,
): Interview | undefined {
	const { files, measures, topics, events, history } = catalog.interviews.get(id)!;
	const [first, ...rest] = files.map((file) => readPassage(content, file, catalog));
	const opening = first && readOpening(content, first, catalog);
	const frames = knownFrames(opening?.frames ?? [], catalog);
	const answers = rest.flatMap((file, index) =>
		file ? (readAnswer(content, file, index + 1, frames, catalog) ?? []) : [],
	);
	const [newest, ...earlier] = history;
	if (!opening || !newest) return undefined;
	return { id, ...opening, answers, measures, topics, events, history: [newest, ...earlier] };
}

/** The sheets beside an interview; none if one of them is not known, as views could be of that. */
function knownFrames(ids: readonly string[], { map }: Catalog): FrameSpec[] {
	const frames = framesIn({ frames: ids }, map);
	return frames.length === ids.length ? frames : [];
}

function readOpening(
	{ problems }: ContentFolder,
	{ frontmatter, passage }: PassageFile,
	{ terms, map }: Catalog,
) {
	const fields = checkData(frontmatter, interviewSchema, problems);
	for (const [index, { term }] of fields?.people.entries() ?? []) {
		if (term === undefined || terms.has(term)) continue;
		const message = unknownId('term', term, terms.keys(), `add "${term}" to content/terms.json`);
		problems.push(frontmatter.problem(['people', index, 'term'], message));
	}
	if (fields) checkBeside(problems, frontmatter, fields.frames, map);
	return fields && { ...fields, introduction: passage };
}

function readAnswer(
	{ problems }: ContentFolder,
	{ frontmatter, passage }: PassageFile,
	number: number,
	frames: readonly FrameSpec[],
	{ map }: Catalog,
): Answer | undefined {
	const fields = checkData(frontmatter, answerSchema, problems);
	if (!fields) return undefined;
	checkView(problems, frontmatter, fields, frames, map);
	return { id: parsePassagePath(passage.file)!.answer!, number, ...fields, ...passage };
}
