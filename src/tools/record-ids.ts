import { editionRoot } from '#src/authoring/content-folder/edition-root.ts';
import { PERMALINKS_FILE } from '#src/authoring/content-folder/read-permalinks.ts';
import { recordPermalinks } from '#src/authoring/record-permalinks.ts';
import { reportMistakes } from './report-mistakes.ts';

/** `npm run record`: adds every new id and its address to content/permalinks.json. It never removes one. */
await reportMistakes(() => {
	process.stdout.write(`${recordPermalinks(editionRoot())} ids added to ${PERMALINKS_FILE}.\n`);
});
