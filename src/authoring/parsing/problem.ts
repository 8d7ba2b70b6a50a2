/** A mistake in `content/`, with a message to the editor who made it. */
export interface Problem {
	/** Path from the project’s folder. */
	file: string;
	/** `line` and `column` count from 1. */
	line: number;
	column: number;
	/** Names the value as typed, what the editor most likely meant, and the remedy. */
	message: string;
}

/** Stops the build with every mistake found, each on its own line as `file:line:column  message`. */
export class ContentError extends Error {
	override readonly name = 'ContentError';
	/** Grouped by file, and sorted by line and column within a file. */
	readonly problems: readonly Problem[];

	constructor(problems: readonly Problem[]) {
		super(formatProblems(problems));
		this.problems = sortProblems(problems);
		// A stack trace does not help an editor.
		this.stack = this.message;
	}
}

/** Formats problems, sorted, each on its own line as `file:line:column  message`. */
export const formatProblems = (problems: readonly Problem[]): string =>
	sortProblems(problems)
		.map(({ file, line, column, message }) => `${file}:${line}:${column}  ${message}`)
		.join('\n');

function sortProblems(problems: readonly Problem[]): Problem[] {
	const files = [...new Set(problems.map(({ file }) => file))];
	return files.flatMap((file) =>
		problems
			.filter((problem) => problem.file === file)
			.toSorted((a, b) => a.line - b.line || a.column - b.column),
	);
}
