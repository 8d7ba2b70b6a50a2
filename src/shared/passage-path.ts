/** The passage that an .mdx file holds: an answer of an interview, or its introduction. */
export interface PassageHome {
	interview: string;
	/** Id of the answer; absent for the introduction. */
	answer?: string;
}

/** Parses `…/<interview>/interview.mdx` or `…/<interview>/<nn>-<answer>.mdx`. Returns undefined for any other path. */
export function parsePassagePath(path: string): PassageHome | undefined {
	const match = /(?:^|\/)([^/]+)\/(?:interview|\d\d-([^/]+))\.mdx$/.exec(path);
	if (!match) return undefined;
	const [, interview = '', answer] = match;
	return answer === undefined ? { interview } : { interview, answer };
}

/** Returns the path of the file with the statements of a passage: `….statements.yaml` beside `….mdx`. */
export const statementsFile = (passage: string): string =>
	passage.replace(/\.mdx$/, '.statements.yaml');
