import { checkPermalinks } from '../edition/check-permalinks.ts';
import { ContentFolder } from '../edition/content-folder.ts';
import { loadEdition } from '../edition/load-edition.ts';
import { ContentError } from '../edition/problem.ts';
import { sayMistakes } from './say-mistakes.ts';

/** `npm run check`: reads all of content/ and compares its ids with those ever published. */
sayMistakes(() => {
	const root = process.cwd();
	// Drafts have mistakes too; and what is published must stand without them.
	loadEdition(root, true);
	const { permalinks } = loadEdition(root);
	const problems = checkPermalinks(new ContentFolder(root), permalinks);
	if (problems.length > 0) throw new ContentError(problems);
	process.stdout.write(`${permalinks.size} permalinks, all well.\n`);
});
