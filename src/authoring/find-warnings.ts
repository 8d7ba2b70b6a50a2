import { fontFiles, readCoverage } from '#src/fonts/font-coverage.ts';
import { findMissingLetters } from './checks/missing-letters.ts';
import { findMisplaced } from './checks/place-coordinates.ts';
import { ContentFolder } from './content-folder/content-folder.ts';
import type { Problem } from './parsing/problem.ts';
import { readCatalog } from './read-catalog.ts';

/**
 * Finds what is probably wrong in content/ but stops no build: letters that the fonts lack, and places far from their
 * country.
 * @param root Folder that holds content/, which has no mistakes.
 */
export async function findWarnings(root: string): Promise<Problem[]> {
	const faces = await readCoverage(fontFiles());
	return [...findMissingLetters(new ContentFolder(root, true), faces), ...findPlaceWarnings(root)];
}

/**
 * Finds the places that are far from their country.
 * @param unwritten Texts in place of files, by path: see `ContentFolder`.
 */
export function findPlaceWarnings(
	root: string,
	unwritten?: ReadonlyMap<string, string>,
): Problem[] {
	const content = new ContentFolder(root, true, unwritten);
	return findMisplaced(content, readCatalog(content));
}
