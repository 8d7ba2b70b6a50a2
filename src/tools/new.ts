import { createInterface } from 'node:readline/promises';
import { ContentError } from '#src/authoring/parsing/problem.ts';
import { Mistyped, makeNew } from './new/make.ts';

/**
 * `npm run new answer`: makes a draft of an interview, answer, note, place, source or event, in its place and form.
 * What is not given as an option (`npm run new place -- --name Rajin`) is asked for.
 */
const asking = process.stdin.isTTY
	? createInterface({ input: process.stdin, output: process.stdout })
	: undefined;
const ask = asking && ((question: string) => asking.question(question));
const say = (text: string) => process.stdout.write(text);
try {
	const { files, next } = await makeNew(process.argv.slice(2), process.cwd(), ask, say);
	say(
		`Written, as a draft: ${files.join(', ')}\n${next}\nSee it with npm run dev; check it with npm run check.\n`,
	);
} catch (error) {
	const isExpected =
		error instanceof Mistyped || error instanceof ContentError || error instanceof RangeError;
	if (!isExpected) throw error;
	process.stderr.write(`${error.message}\n`);
	process.exitCode = 1;
} finally {
	asking?.close();
}
