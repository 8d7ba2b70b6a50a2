import { checkContent } from '#src/authoring/check-content.ts';
import { editionRoot } from '#src/authoring/content-folder/edition-root.ts';
import { reportMistakes } from './report-mistakes.ts';

/** `npm run check`: reads all of content/ and compares its ids with all ids that were ever published. */
reportMistakes(() => {
	process.stdout.write(`${checkContent(editionRoot())} permalinks, all well.\n`);
});
