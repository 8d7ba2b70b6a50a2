/** A mistake in `content/`, said to the editor who made it. */
export interface Problem {
	/** Path from the top of the project. */
	file: string;
	/** Both count from 1. */
	line: number;
	column: number;
	/** The value as typed, the likeliest intention, the remedy. */
	message: string;
}

/** Stops the build with every mistake found, each on its own line as `file:line:column  message`. */
export class ContentError extends Error {
	override readonly name = 'ContentError';
	/** Those of a file together, from its first line to its last. */
	readonly problems: readonly Problem[];

	constructor(problems: readonly Problem[]) {
		const sorted = inOrder(problems);
		const lines = sorted.map(
			({ file, line, column, message }) => `${file}:${line}:${column}  ${message}`,
		);
		super(lines.join('\n'));
		this.problems = sorted;
		// Where the code was when it found them helps no editor.
		this.stack = this.message;
	}
}

function inOrder(problems: readonly Problem[]): Problem[] {
	const files = [...new Set(problems.map(({ file }) => file))];
	return files.flatMap((file) =>
		problems
			.filter((problem) => problem.file === file)
			.toSorted((a, b) => a.line - b.line || a.column - b.column),
	);
}
