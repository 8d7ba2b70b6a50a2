/** Where a file of prose belongs: to an answer of an interview, or to its introduction. */
export interface PassageHome {
	interview: string;
	/** Absent for the introduction. */
	answer?: string;
}

/** Reads `…/<interview>/interview.mdx` or `…/<interview>/<nn>-<answer>.mdx`; undefined for any other path. */
export function parsePassagePath(path: string): PassageHome | undefined {
	const match = /(?:^|\/)([^/]+)\/(?:interview|\d\d-([^/]+))\.mdx$/.exec(path);
	if (!match) return undefined;
	const [, interview = '', answer] = match;
	return answer === undefined ? { interview } : { interview, answer };
}
