import { loadCatalog } from './catalog.ts';
import { checkFiles } from './check-files.ts';
import { checkHistory } from './check-history.ts';
import { checkMap } from './check-map.ts';
import { checkMeasures } from './check-measures.ts';
import { checkReferences } from './check-references.ts';
import { checkTimeline } from './check-timeline.ts';
import { checkWords } from './check-words.ts';
import { withForms } from './citations.ts';
import { ContentFolder } from './content-folder.ts';
import type { Edition } from './edition.ts';
import { resolveMoves } from './moves.ts';
import { readRecord } from './permalink-record.ts';
import { listPermalinks } from './permalinks.ts';
import { ContentError } from './problem.ts';
import { readInterview } from './read-interview.ts';

/**
 * Reads the whole edition below `root`/content.
 * @param withDrafts Whether drafts are part of it.
 * @throws {ContentError} With every mistake found, if there is one.
 */
export function loadEdition(root: string, withDrafts = false): Edition {
	const content = new ContentFolder(root, withDrafts);
	const catalog = loadCatalog(content);
	checkFiles(content, catalog.site);
	// What is named is looked up only where all that there is could be read: else nothing would be found.
	const isWhole = content.problems.length === 0;
	const interviews = [...catalog.interviews.keys()].flatMap(
		(id) => readInterview(content, id, catalog, isWhole) ?? [],
	);
	if (isWhole) {
		checkMap(content, catalog);
		checkReferences(content, catalog);
		checkTimeline(content, catalog);
		checkWords(content, catalog);
	}
	if (content.problems.length === 0) {
		for (const interview of interviews) {
			checkMeasures(content, interview);
			checkHistory(content, interview, catalog);
		}
	}
	const record = readRecord(content);
	if (content.problems.length > 0) throw new ContentError(content.problems);
	const sources = withForms(catalog.sources, content.text('content/citations.csl'));
	const all = { ...catalog, sources, interviews };
	const permalinks = listPermalinks(all);
	return { ...all, permalinks, moves: resolveMoves(permalinks, record) };
}
