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
	readonly problems: readonly Problem[];

	constructor(problems: readonly Problem[]) {
		super(
			problems
				.map(({ file, line, column, message }) => `${file}:${line}:${column}  ${message}`)
				.join('\n'),
		);
		this.problems = problems;
	}
}
