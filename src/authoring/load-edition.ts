import { withForms } from '#src/edition/citations/format-sources.ts';
import { listPermalinks } from '#src/edition/list-permalinks.ts';
import type { Edition } from '#src/edition/model/edition.ts';
import { resolveMoves } from '#src/edition/resolve-moves.ts';
import { checkFiles } from './checks/files.ts';
import { checkHistory } from './checks/history.ts';
import { checkMapFiles } from './checks/map-files.ts';
import { checkMapWords } from './checks/map-words.ts';
import { checkMeasures } from './checks/measures.ts';
import { checkReferences } from './checks/references.ts';
import { checkTimeline } from './checks/timeline.ts';
import { ContentFolder } from './content-folder/content-folder.ts';
import { readPermalinks } from './content-folder/read-permalinks.ts';
import { ContentError } from './parsing/problem.ts';
import { readCatalog } from './read-catalog.ts';
import { readInterview } from './read-interview.ts';

/**
 * Reads the whole edition below `root`/content.
 * @param withDrafts Whether drafts are part of it.
 * @throws {ContentError} With every mistake found, if there is one.
 */
export function loadEdition(root: string, withDrafts = false): Edition {
	const content = new ContentFolder(root, withDrafts);
	const catalog = readCatalog(content);
	checkFiles(content, catalog.site);
	// What is named is looked up only where all that there is could be read: else nothing would be found.
	const isWhole = content.problems.length === 0;
	const interviews = [...catalog.interviews.keys()].flatMap(
		(id) => readInterview(content, id, catalog, isWhole) ?? [],
	);
	if (isWhole) {
		checkMapFiles(content, catalog);
		checkReferences(content, catalog);
		checkTimeline(content, catalog);
		checkMapWords(content, catalog);
	}
	if (content.problems.length === 0) {
		for (const interview of interviews) {
			checkMeasures(content, interview);
			checkHistory(content, interview, catalog);
		}
	}
	const record = readPermalinks(content);
	if (content.problems.length > 0) throw new ContentError(content.problems);
	const sources = withForms(catalog.sources, content.text('content/citations.csl'));
	const all = { ...catalog, sources, interviews };
	const permalinks = listPermalinks(all);
	return { ...all, permalinks, moves: resolveMoves(permalinks, record) };
}
