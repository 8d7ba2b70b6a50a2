import { writeFileSync } from 'node:fs';
import { ContentFolder } from './content-folder/content-folder.ts';
import { PERMALINKS_FILE, readPermalinks } from './content-folder/read-permalinks.ts';
import { loadEdition } from './load-edition.ts';

/**
 * Adds every new id and its address to content/permalinks.json. It never removes one.
 * @param root Folder that holds content/.
 * @returns Number of ids that it has added.
 * @throws {ContentError} With every mistake in content/, if there is one.
 */
export function recordPermalinks(root: string): number {
	const { permalinks } = loadEdition(root);
	const { published, moved } = readPermalinks(new ContentFolder(root));
	const all = { ...Object.fromEntries(permalinks), ...published };
	const sorted = Object.fromEntries(Object.entries(all).toSorted(([a], [b]) => (a < b ? -1 : 1)));
	writeFileSync(
		`${root}/${PERMALINKS_FILE}`,
		`${JSON.stringify({ published: sorted, moved }, null, 2)}\n`,
	);
	return Object.keys(sorted).length - Object.keys(published).length;
}
