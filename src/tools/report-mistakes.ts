import { ContentError } from '#src/authoring/parsing/problem.ts';

/** Runs a command for editors. Prints mistakes in content/ without a stack trace, and then exits with code 1. */
export function reportMistakes(command: () => void): void {
	try {
		command();
	} catch (error) {
		if (!(error instanceof ContentError)) throw error;
		process.stderr.write(`${error.message}\n`);
		process.exitCode = 1;
	}
}
