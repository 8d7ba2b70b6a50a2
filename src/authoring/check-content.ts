import { checkPermalinks } from './checks/permalinks.ts';
import { ContentFolder } from './content-folder/content-folder.ts';
import { loadEdition } from './load-edition.ts';
import { ContentError } from './parsing/problem.ts';

/**
 * Reads the whole of content/, and compares its ids with all ids that were ever published.
 * @param root Folder that holds content/.
 * @returns Number of ids.
 * @throws {ContentError} With every mistake found, if there is one.
 */
export function checkContent(root: string): number {
	// Once with drafts, to find their mistakes; once without, as what is published must not depend on drafts.
	loadEdition(root, true);
	const { permalinks } = loadEdition(root);
	const problems = checkPermalinks(new ContentFolder(root), permalinks);
	if (problems.length > 0) throw new ContentError(problems);
	return permalinks.size;
}
