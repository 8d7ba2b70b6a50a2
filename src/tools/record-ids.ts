import { writeFileSync } from 'node:fs';
import { ContentFolder } from '#src/authoring/content-folder/content-folder.ts';
import { editionRoot } from '#src/authoring/content-folder/edition-root.ts';
import { PERMALINKS_FILE, readPermalinks } from '#src/authoring/content-folder/read-permalinks.ts';
import { loadEdition } from '#src/authoring/load-edition.ts';
import { reportMistakes } from './report-mistakes.ts';

/** `npm run record`: adds every new id and its address to content/permalinks.json. It never removes one. */
reportMistakes(() => {
	const root = editionRoot();
	const { permalinks } = loadEdition(root);
	const { published, moved } = readPermalinks(new ContentFolder(root));
	const all = { ...Object.fromEntries(permalinks), ...published };
	const sorted = Object.fromEntries(Object.entries(all).toSorted(([a], [b]) => (a < b ? -1 : 1)));
	writeFileSync(
		`${root}/${PERMALINKS_FILE}`,
		`${JSON.stringify({ published: sorted, moved }, null, 2)}\n`,
	);
	process.stdout.write(
		`${Object.keys(sorted).length - Object.keys(published).length} ids added to ${PERMALINKS_FILE}.\n`,
	);
});
