import { checkPermalinks } from '../edition/check-permalinks.ts';
import { ContentFolder } from '../edition/content-folder.ts';
import { loadEdition } from '../edition/load-edition.ts';
import { ContentError } from '../edition/problem.ts';

/** `npm run check`: reads all of content/ and compares its ids with those ever published. */
const root = process.cwd();
try {
	// Drafts have mistakes too; and what is published must stand without them.
	loadEdition(root, true);
	const { permalinks } = loadEdition(root);
	const problems = checkPermalinks(new ContentFolder(root), permalinks);
	if (problems.length > 0) throw new ContentError(problems);
	process.stdout.write(`${permalinks.size} permalinks, all well.\n`);
} catch (error) {
	if (!(error instanceof ContentError)) throw error;
	process.stderr.write(`${error.message}\n`);
	process.exitCode = 1;
}
