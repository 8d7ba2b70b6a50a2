import { createInterface } from 'node:readline/promises';
import { editionRoot } from '#src/authoring/content-folder/edition-root.ts';
import { ContentError } from '#src/authoring/parsing/problem.ts';
import { findHelp } from './new/help.ts';
import { makeDraft, UsageError } from './new/make-draft.ts';

/**
 * `npm run new answer`: writes a new entry of content/ in the right file and format, as a draft where there are drafts.
 * It asks for every field that is not given as an option (`npm run new place -- --name Rajin`). `npm run new -- --help`
 * lists the kinds, `npm run new place -- --help` explains the options of one.
 */
const args = process.argv.slice(2);
const help = findHelp(args);
const terminal =
	!help && process.stdin.isTTY
		? createInterface({ input: process.stdin, output: process.stdout })
		: undefined;
const ask = terminal && ((question: string) => terminal.question(question));
const print = (text: string) => process.stdout.write(text);
try {
	print(help ?? (await write()));
} catch (error) {
	const isExpected =
		error instanceof UsageError || error instanceof ContentError || error instanceof RangeError;
	if (!isExpected) throw error;
	process.stderr.write(`${error.message}\n`);
	process.exitCode = 1;
} finally {
	terminal?.close();
}

/** Writes the entry, and returns the message about it. */
async function write(): Promise<string> {
	const { files, nextStep, isPublished } = await makeDraft(args, editionRoot(), ask, print);
	return `Written${isPublished ? '' : ', as a draft'}: ${files.join(', ')}\n${nextStep}\nSee it with npm run dev; check it with npm run check.\n`;
}
