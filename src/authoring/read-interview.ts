import { sheetsIn } from '#src/edition/interview-map/interview-map.ts';
import type { Catalog } from '#src/edition/model/catalog.ts';
import type { Answer, Interview } from '#src/edition/model/edition.ts';
import type { SheetSpec } from '#src/geo/map-types.ts';
import { answerSchema, interviewSchema } from '#src/schema/content.ts';
import { parsePassagePath } from '#src/shared/passage-path.ts';
import { explainUnknownId } from '#src/shared/text/explain-unknown-id.ts';
import { checkInterviewMap, checkView } from './checks/interview-map.ts';
import type { ContentFolder } from './content-folder/content-folder.ts';
import { validateData } from './content-folder/validate-data.ts';
import { type PassageFile, readPassage } from './passages/read-passage.ts';

/**
 * Reads the passages of an interview, and adds their mistakes to `content.problems`.
 * @param isComplete Whether every data file could be read. If not, the ids in the passages are not looked up.
 * @returns Undefined if the introduction or the history has mistakes. An answer with mistakes is left out.
 */
export function readInterview(
	content: ContentFolder,
	id: string,
	catalog: Catalog,
	isComplete: boolean,
): Interview | undefined {
	const { volume, files, measures, topics, queries, events, history } = catalog.interviews.get(id)!;
	const known = isComplete ? catalog : undefined;
	const [first, ...others] = files.map((file) => readPassage(content, file, known));
	const opening = first && readOpening(content, first, known);
	const sheets = opening && knownSheets(opening.sheets, catalog);
	const answers = others.flatMap((file, index) =>
		file ? (readAnswer(content, file, index + 1, sheets, known) ?? []) : [],
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
		queries,
		events,
		history: [newest, ...earlier],
	};
}

/**
 * Finds the sheets beside an interview. Undefined if an id is unknown: a view that seems unknown may belong to that sheet.
 */
function knownSheets(ids: readonly string[], { map }: Catalog): SheetSpec[] | undefined {
	const sheets = sheetsIn({ sheets: ids }, map);
	return sheets.length === ids.length ? sheets : undefined;
}

/** Reads the frontmatter of interview.mdx, and adds its passage as `introduction`. Undefined if either has mistakes. */
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
		const message = explainUnknownId('term', term, catalog.terms.keys(), remedy, isDraft);
		problems.push(frontmatter.problem(['people', index, 'term'], message));
	}
	if (fields && catalog) checkInterviewMap(problems, frontmatter, fields.sheets, catalog.map);
	return fields && passage && { ...fields, introduction: passage };
}

function readAnswer(
	{ problems }: ContentFolder,
	{ frontmatter, passage }: PassageFile,
	number: number,
	sheets: readonly SheetSpec[] | undefined,
	catalog: Catalog | undefined,
): Answer | undefined {
	const fields = validateData(frontmatter, answerSchema, problems);
	if (!fields || !passage) return undefined;
	if (catalog && sheets) checkView(problems, frontmatter, fields, sheets, catalog.map);
	return { id: parsePassagePath(passage.file)!.answer!, number, ...fields, ...passage };
}
