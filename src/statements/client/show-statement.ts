import { fragmentOf } from '#src/shared/fragment.ts';
import { announce } from '#src/ui/client/announce.ts';

/** Class of all pieces of the statement that the address names, as `:target` is only the first. */
const SHOWN = 'shown';

/**
 * Marks all pieces of the statement that the address names, and says to screen readers what it claims, or its words
 * where the page has no list of claims, and how it fared. The browser scrolls to it. Without this script its first piece
 * is marked.
 */
export function showStatement(): void {
	for (const piece of document.querySelectorAll(`.statement.${SHOWN}`))
		piece.classList.remove(SHOWN);
	// A former fragment of the statement is an empty element in it.
	const statement = document.getElementById(fragmentOf(location.hash))?.closest('.statement');
	if (!statement) return;
	const later = document.querySelectorAll(`[data-of='${CSS.escape(statement.id)}']`);
	for (const piece of [statement, ...later]) piece.classList.add(SHOWN);
	const entry = document.querySelector(`.statements a[href$='#${CSS.escape(statement.id)}']`);
	const claim = entry?.textContent ?? [statement, ...later].map(wordsOf).join(' ');
	announce(`Statement: ${claim}${verdictOn([statement, ...later].at(-1)!)}`);
}

/** Returns the text of a piece without the numbers of its notes. */
function wordsOf(piece: Element): string {
	const copy = piece.cloneNode(true) as Element;
	for (const marker of copy.querySelectorAll('sup')) marker.remove();
	return copy.textContent;
}

/** Returns the verdict at the end of a statement as a sentence; empty if it has none. */
function verdictOn(lastPiece: Element): string {
	const name = lastPiece.querySelector('.verdict-link')?.getAttribute('aria-label');
	return name ? ` ${name.split(':')[0]}.` : '';
}

window.addEventListener('hashchange', showStatement);
