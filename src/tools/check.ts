import { loadEdition } from '../edition/edition.ts';
import { checkPermalinks, RECORD, readRecord } from '../edition/permalinks.ts';
import { ContentError, type Problem } from '../edition/problem.ts';

/** `npm run check`: reads all of content/ and compares its ids with those ever published. */
const problems = findProblems(process.cwd());
if (problems.length > 0) {
	process.stderr.write(`${new ContentError(problems).message}\n`);
	process.exitCode = 1;
}

function findProblems(root: string): Problem[] {
	try {
		const { permalinks } = loadEdition(root);
		const record = readRecord(root, []);
		const unrecorded = [...permalinks.keys()].filter((key) => !(key in record.published));
		if (unrecorded.length === 0) process.stdout.write(`${permalinks.size} permalinks, all well.\n`);
		return [
			...checkPermalinks(root, permalinks, record),
			...unrecorded.map((key) => ({
				file: RECORD,
				line: 1,
				column: 1,
				message: `The ${key.replace(' ', ' "')}" is not recorded. Run \`npm run record\` and commit the file: from then on it must not change.`,
			})),
		];
	} catch (error) {
		if (error instanceof ContentError) return [...error.problems];
		throw error;
	}
}
