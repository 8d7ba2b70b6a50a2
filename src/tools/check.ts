import { checkPermalinks } from '#src/authoring/checks/permalinks.ts';
import { ContentFolder } from '#src/authoring/content-folder/content-folder.ts';
import { editionRoot } from '#src/authoring/content-folder/edition-root.ts';
import { loadEdition } from '#src/authoring/load-edition.ts';
import { ContentError } from '#src/authoring/parsing/problem.ts';
import { reportMistakes } from './report-mistakes.ts';

/** `npm run check`: reads all of content/ and compares its ids with all ids that were ever published. */
reportMistakes(() => {
	const root = editionRoot();
	// Once with drafts, to find their mistakes; once without, as what is published must not depend on drafts.
	loadEdition(root, true);
	const { permalinks } = loadEdition(root);
	const problems = checkPermalinks(new ContentFolder(root), permalinks);
	if (problems.length > 0) throw new ContentError(problems);
	process.stdout.write(`${permalinks.size} permalinks, all well.\n`);
});
