/** The kinds of thing whose ids are one interview’s own. */
const SCOPED = ['answer', 'note', 'measure', 'topic', 'event'];

/**
 * How a draft is known, as permalinks are: `place rajin`, `note talk/kogas-2003`.
 * @param file Where it stands, or what points to it: a path with the interview’s folder in it for what is scoped by it.
 */
export function draftKey(kind: string, id: string, file: string): string {
	const interview = /content\/interviews\/([^/]+)\//.exec(file)?.[1];
	return SCOPED.includes(kind) && interview !== undefined
		? `${kind} ${interview}/${id}`
		: `${kind} ${id}`;
}
