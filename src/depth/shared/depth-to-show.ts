/** How much of an interview is shown: the lines of its opening, the answers without their notes, or all of it (`''`). */
export type Depth = 'lines' | 'answers' | '';

/**
 * Returns the depth in which a page is shown: the one that the address asks for (`?depth=lines`), else the one that the
 * reader has chosen before. A fragment asks for as much as it needs to be seen: a note or an outcome for everything, an answer or a
 * statement for the answers.
 *
 * The function is also printed into the inline script of every page, so it must not use anything from outside itself.
 * @param search As in `location.search`.
 * @param stored The remembered depth; null if there is none.
 * @param hash As in `location.hash`.
 */
export function depthToShow(search: string, stored: string | null, hash: string): Depth {
	const depth = /[?&;]depth=(\w*)/i.exec(search)?.[1]?.toLowerCase() ?? stored;
	const [fragment] = hash.slice(1).split(':~:');
	if ((depth !== 'lines' && depth !== 'answers') || /^(?:n|r|notes|o|outcomes)-/.test(fragment!))
		return '';
	return !fragment || /^(?:questions|content|map|tour|cite|top)$/i.test(fragment)
		? depth
		: 'answers';
}
