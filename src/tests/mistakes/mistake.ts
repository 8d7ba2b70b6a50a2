/** What the test of a mistake expects. */
interface Expectation {
	/** Subject of the test’s title, “… is reported with its place, its value and the remedy”. */
	subject: string;
	/**
	 * Words of the file that the message must name, with the line and column where they first occur, or those of a “¦” in
	 * the words. Without words, the message must name the beginning of the file.
	 */
	reportedAt?: string;
	/** The complete message. */
	message: string;
	/** Whether messages about consequences of the mistake may follow. */
	hasConsequences?: true;
}

/** A mistake that a test makes by replacing words in a file. */
export interface Mistake extends Expectation {
	/** Path in the interview’s folder, or from the root of the project: “content/…”. */
	file: string;
	/** What is replaced: the first match. */
	from: string | RegExp;
	to: string;
	/** The file that the message must name, where it is another file. */
	reportedFile?: string;
}

/** A mistake that a test makes by writing complete files, or by deleting files. */
export interface FileMistake extends Expectation {
	/** Contents by file; undefined deletes the file. */
	files: Readonly<Record<string, string | Uint8Array | undefined>>;
	/** The file that the message must name. */
	reportedFile: string;
}
