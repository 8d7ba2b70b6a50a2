import { checkContent } from '#src/authoring/check-content.ts';
import { editionRoot } from '#src/authoring/content-folder/edition-root.ts';
import { findWarnings } from '#src/authoring/find-warnings.ts';
import { formatProblems } from '#src/authoring/parsing/problem.ts';
import { plural } from '#src/shared/text/words.ts';
import { reportMistakes } from './report-mistakes.ts';

/**
 * `npm run check`: reads all of content/ and compares its ids with all ids that were ever published. Warnings are
 * printed and do not make it fail.
 */
await reportMistakes(async () => {
	const count = checkContent(editionRoot());
	const warnings = await findWarnings(editionRoot());
	const result =
		warnings.length > 0
			? `no mistakes, ${plural(warnings.length, 'warning')}:\n${formatProblems(warnings)}`
			: 'all well.';
	process.stdout.write(`${count} permalinks, ${result}\n`);
});
