import { createInterface } from 'node:readline/promises';
import { editionRoot } from '#src/authoring/content-folder/edition-root.ts';
import { ContentError } from '#src/authoring/parsing/problem.ts';
import { makeDraft, UsageError } from './new/make-draft.ts';

/**
 * `npm run new answer`: writes a draft of an interview, answer, note, place, source or event, in the right file and
 * format. It asks for every field that is not given as an option (`npm run new place -- --name Rajin`).
 */
const terminal = process.stdin.isTTY
	? createInterface({ input: process.stdin, output: process.stdout })
	: undefined;
const ask = terminal && ((question: string) => terminal.question(question));
const print = (text: string) => process.stdout.write(text);
try {
	const { files, nextStep } = await makeDraft(process.argv.slice(2), editionRoot(), ask, print);
	print(
		`Written, as a draft: ${files.join(', ')}\n${nextStep}\nSee it with npm run dev; check it with npm run check.\n`,
	);
} catch (error) {
	const isExpected =
		error instanceof UsageError || error instanceof ContentError || error instanceof RangeError;
	if (!isExpected) throw error;
	process.stderr.write(`${error.message}\n`);
	process.exitCode = 1;
} finally {
	terminal?.close();
}
