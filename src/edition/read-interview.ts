import { parsePassagePath } from '../lib/passage-path.ts';
import { unknownId } from '../lib/unknown-id.ts';
import type { Catalog } from './catalog.ts';
import { checkData } from './check-data.ts';
import type { ContentFolder } from './content-folder.ts';
import type { Answer, Interview } from './edition.ts';
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
	const answers = rest.flatMap((file, index) =>
		file ? (readAnswer(content, file, index + 1, catalog) ?? []) : [],
	);
	const [newest, ...earlier] = history;
	if (!opening || !newest) return undefined;
	return { id, ...opening, answers, measures, topics, events, history: [newest, ...earlier] };
}

function readOpening(
	{ problems, drafts }: ContentFolder,
	{ frontmatter, passage }: PassageFile,
	{ terms }: Catalog,
) {
	const fields = checkData(frontmatter, interviewSchema, problems);
	for (const [index, { term }] of fields?.people.entries() ?? []) {
		if (term === undefined || terms.has(term)) continue;
		const remedy = `add "${term}" to content/terms.json`;
		const isDraft = drafts.has(`term ${term}`);
		const message = unknownId('term', term, terms.keys(), remedy, isDraft);
		problems.push(frontmatter.problem(['people', index, 'term'], message));
	}
	return fields && { ...fields, introduction: passage };
}

function readAnswer(
	{ problems }: ContentFolder,
	{ frontmatter, passage }: PassageFile,
	number: number,
	{ map }: Catalog,
): Answer | undefined {
	const fields = checkData(frontmatter, answerSchema, problems);
	if (!fields) return undefined;
	const { view } = fields;
	const views = map.views.map(({ id }) => id);
	if (!views.includes(view)) {
		const remedy = `add "${view}" to "views" in content/map/frames.json`;
		problems.push(frontmatter.problem(['view'], unknownId('view', view, views, remedy)));
	}
	const legend = map.legend.map(({ id }) => id);
	for (const [index, layer] of fields.layers?.entries() ?? []) {
		if (legend.includes(layer)) continue;
		const remedy = `add "${layer}" to "legend" in content/map/layers.json`;
		const message = unknownId('layer', layer, legend, remedy);
		problems.push(frontmatter.problem(['layers', index], message));
	}
	return { id: parsePassagePath(passage.file)!.answer!, number, ...fields, ...passage };
}
