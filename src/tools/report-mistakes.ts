import { ContentError } from '#src/authoring/parsing/problem.ts';

/** Runs a command for editors. Prints mistakes in content/ without a stack trace, and then exits with code 1. */
export async function reportMistakes(command: () => Promise<void> | void): Promise<void> {
	try {
		await command();
	} catch (error) {
		if (!(error instanceof ContentError)) throw error;
		process.stderr.write(`${error.message}\n`);
		process.exitCode = 1;
	}
}
