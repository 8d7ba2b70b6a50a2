/** The kinds whose ids are unique within one interview only. All other ids are unique in the edition. */
const SCOPED = ['answer', 'note', 'measure', 'topic', 'event', 'statement'];

/**
 * Returns the key of a draft, in the form that permalinks.json uses: `place rajin`, `note talk/kogas-2003`.
 * @param file Path of the draft’s file, or of a file that points to it. For a kind whose ids belong to an interview,
 * the path contains the interview’s folder.
 */
export function draftKey(kind: string, id: string, file: string): string {
	const interview = /content\/interviews\/([^/]+)\//.exec(file)?.[1];
	return SCOPED.includes(kind) && interview !== undefined
		? `${kind} ${interview}/${id}`
		: `${kind} ${id}`;
}
