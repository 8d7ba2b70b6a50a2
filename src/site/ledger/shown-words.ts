/**
 * Returns the words of a statement for a list, where nothing stands before and after them: a clause that does not begin or
 * end its sentence gets “…”.
 */
export function shownWords(text: string): string {
	const end = /[.!?…]["”’)]*$/.test(text) ? text : `${text.replace(/[\s,;:–—]+$/, '')}\u00a0…`;
	return /^\p{Ll}/u.test(end) ? `… ${end}` : end;
}
