import { framesIn } from '#src/edition/interview-map/interview-map.ts';
import type { Catalog } from '#src/edition/model/catalog.ts';
import type { Answer, Interview } from '#src/edition/model/edition.ts';
import type { FrameSpec } from '#src/geo/map-types.ts';
import { answerSchema, interviewSchema } from '#src/schema/content.ts';
import { parsePassagePath } from '#src/shared/passage-path.ts';
import { unknownId } from '#src/shared/text/unknown-id.ts';
import { checkInterviewMap, checkView } from './checks/interview-map.ts';
import type { ContentFolder } from './content-folder/content-folder.ts';
import { validateData } from './content-folder/validate-data.ts';
import { type PassageFile, readPassage } from './read-passage.ts';

/**
 * Reads the passages of an interview.
 * @param isWhole Whether all that passages may name could be read; if not, nothing is looked up.
 * @returns Undefined if its introduction or its history has mistakes; an answer with mistakes is left out. All are noted in `content`.
 */
export function readInterview(
	content: ContentFolder,
	id: string,
	catalog: Catalog,
	isWhole: boolean,
): Interview | undefined {
	const { volume, files, measures, topics, events, history } = catalog.interviews.get(id)!;
	const known = isWhole ? catalog : undefined;
	const [first, ...rest] = files.map((file) => readPassage(content, file, known));
	const opening = first && readOpening(content, first, known);
	const frames = knownFrames(opening?.frames ?? [], catalog);
	const answers = rest.flatMap((file, index) =>
		file ? (readAnswer(content, file, index + 1, frames, known) ?? []) : [],
	);
	const [newest, ...earlier] = history;
	if (!opening || !newest) return undefined;
	return {
		id,
		volume,
		...opening,
		answers,
		measures,
		topics,
		events,
		history: [newest, ...earlier],
	};
}

/** The sheets beside an interview; none if one of them is not known, as views could be of that. */
function knownFrames(ids: readonly string[], { map }: Catalog): FrameSpec[] {
	const frames = framesIn({ frames: ids }, map);
	return frames.length === ids.length ? frames : [];
}

function readOpening(
	{ problems, drafts }: ContentFolder,
	{ frontmatter, passage }: PassageFile,
	catalog: Catalog | undefined,
) {
	const fields = validateData(frontmatter, interviewSchema, problems);
	for (const [index, { term }] of fields?.people.entries() ?? []) {
		if (!catalog || term === undefined || catalog.terms.has(term)) continue;
		const remedy = `add "${term}" to content/terms.json`;
		const isDraft = drafts.has(`term ${term}`);
		const message = unknownId('term', term, catalog.terms.keys(), remedy, isDraft);
		problems.push(frontmatter.problem(['people', index, 'term'], message));
	}
	if (fields && catalog) checkInterviewMap(problems, frontmatter, fields.frames, catalog.map);
	return fields && passage && { ...fields, introduction: passage };
}

function readAnswer(
	{ problems }: ContentFolder,
	{ frontmatter, passage }: PassageFile,
	number: number,
	frames: readonly FrameSpec[],
	catalog: Catalog | undefined,
): Answer | undefined {
	const fields = validateData(frontmatter, answerSchema, problems);
	if (!fields || !passage) return undefined;
	if (catalog) checkView(problems, frontmatter, fields, frames, catalog.map);
	return { id: parsePassagePath(passage.file)!.answer!, number, ...fields, ...passage };
}
