import type { Edition } from '#src/edition/model/edition.ts';
import { checkPermalinks } from './checks/permalinks.ts';
import { ContentFolder } from './content-folder/content-folder.ts';
import { loadEdition } from './load-edition.ts';
import { ContentError, type Problem } from './parsing/problem.ts';

/**
 * Reads the whole of content/, and compares its ids with all ids that were ever published.
 * @param root Folder that holds content/.
 * @returns Number of ids.
 * @throws {ContentError} With every mistake found, if there is one.
 */
export function checkContent(root: string): number {
	const { permalinks } = loadTwice(root);
	const problems = checkPermalinks(new ContentFolder(root), permalinks);
	if (problems.length > 0) throw new ContentError(problems);
	return permalinks.size;
}

/**
 * Checks changes before they are written.
 * @param root Folder that holds content/.
 * @param changes The new texts of files, by their paths from `root`.
 * @returns The mistakes that content/ would have with the changes and does not have without them.
 */
export function findNewProblems(root: string, changes: ReadonlyMap<string, string>): Problem[] {
	const problems = problemsWith(root, changes);
	if (problems.length === 0) return [];
	// A change moves lines, so that mistakes are compared without their positions.
	const name = ({ file, message }: Problem) => `${file} ${message}`;
	const before = new Set(problemsWith(root, new Map()).map(name));
	return problems.filter((problem) => !before.has(name(problem)));
}

function problemsWith(root: string, changes: ReadonlyMap<string, string>): readonly Problem[] {
	try {
		loadTwice(root, changes);
		return [];
	} catch (error) {
		if (error instanceof ContentError) return error.problems;
		throw error;
	}
}

/**
 * Loads the edition with drafts, to find their mistakes, and then without, as what is published must not depend on
 * drafts.
 */
function loadTwice(root: string, changes?: ReadonlyMap<string, string>): Edition {
	loadEdition(root, true, changes);
	return loadEdition(root, false, changes);
}
