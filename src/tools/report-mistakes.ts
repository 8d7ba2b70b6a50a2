import { ContentError } from '#src/authoring/parsing/problem.ts';

/** Runs a command of the editors’. Mistakes in content/ are printed as they are, without a stack, and end it with 1. */
export function reportMistakes(command: () => void): void {
	try {
		command();
	} catch (error) {
		if (!(error instanceof ContentError)) throw error;
		process.stderr.write(`${error.message}\n`);
		process.exitCode = 1;
	}
}
