import { addSourceForms } from '#src/edition/citations/format-sources.ts';
import { listPermalinks } from '#src/edition/list-permalinks.ts';
import type { Edition } from '#src/edition/model/edition.ts';
import { resolveMoves } from '#src/edition/resolve-moves.ts';
import { checkFiles } from './checks/files.ts';
import { checkHistory } from './checks/history.ts';
import { checkMapLayers } from './checks/map-layers.ts';
import { checkMapSheets } from './checks/map-sheets.ts';
import { checkMapWords } from './checks/map-words.ts';
import { checkMapYears } from './checks/map-years.ts';
import { checkMeasures } from './checks/measures.ts';
import { checkOutcomes } from './passages/check-outcomes.ts';
import { checkReferences } from './checks/references.ts';
import { checkStatements } from './checks/statements.ts';
import { checkTimeline } from './checks/timeline.ts';
import { ContentFolder } from './content-folder/content-folder.ts';
import { readPermalinks } from './content-folder/read-permalinks.ts';
import { ContentError } from './parsing/problem.ts';
import { readCatalog } from './read-catalog.ts';
import { readInterview } from './read-interview.ts';
import { checkScenes } from './scenes/check-scenes.ts';

/**
 * Reads the edition below `root`/content.
 * @param root The project’s folder.
 * @param withDrafts Whether the edition includes drafts.
 * @param unwritten Texts in place of files, by path: see `ContentFolder`.
 * @throws {ContentError} With every mistake found, if there is one.
 */
export function loadEdition(
	root: string,
	withDrafts = false,
	unwritten?: ReadonlyMap<string, string>,
): Edition {
	const content = new ContentFolder(root, withDrafts, unwritten);
	const catalog = readCatalog(content);
	checkFiles(content, catalog.site);
	// Ids are looked up only if every data file could be read. Otherwise sound ids would be reported as unknown.
	const isComplete = content.problems.length === 0;
	const interviews = [...catalog.interviews.keys()].flatMap(
		(id) => readInterview(content, id, catalog, isComplete) ?? [],
	);
	if (isComplete) {
		checkMapSheets(content, catalog);
		checkMapLayers(content, catalog);
		checkMapYears(content, catalog);
		checkReferences(content, catalog);
		checkTimeline(content, catalog);
		checkMapWords(content, catalog);
	}
	const record = readPermalinks(content);
	for (const interview of interviews) {
		checkStatements(content, interview, catalog.interviews.get(interview.id)!.files, record);
	}
	if (content.problems.length === 0) {
		for (const interview of interviews) {
			checkMeasures(content, interview);
			checkOutcomes(content, interview);
			checkHistory(content, interview, catalog, record);
		}
		checkScenes(content, { ...catalog, interviews });
	}
	if (content.problems.length > 0) throw new ContentError(content.problems);
	const sources = addSourceForms(catalog.sources, content.text('content/citations.csl'));
	const all = { ...catalog, sources, interviews };
	const permalinks = listPermalinks(all);
	return { ...all, permalinks, moves: resolveMoves(permalinks, record) };
}
