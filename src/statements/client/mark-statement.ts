/** Class of all pieces of the statement that is shown, as `:target` is only the first. */
const SHOWN = 'shown';

/**
 * Marks all pieces of a statement, and no other any more.
 * @param statement Its first piece; undefined to mark none.
 * @returns Its pieces.
 */
export function markStatement(statement?: Element): Element[] {
	for (const piece of document.querySelectorAll(`.statement.${SHOWN}`))
		piece.classList.remove(SHOWN);
	if (!statement) return [];
	const later = document.querySelectorAll(`[data-of='${CSS.escape(statement.id)}']`);
	const pieces = [statement, ...later];
	for (const piece of pieces) piece.classList.add(SHOWN);
	return pieces;
}
