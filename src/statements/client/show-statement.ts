import { fragmentOf } from '#src/shared/fragment.ts';
import { announce } from '#src/ui/client/announce.ts';
import { markStatement } from './mark-statement.ts';

/**
 * Marks all pieces of the statement that the address names, and says to screen readers what it claims, or its words
 * where the page has no list of claims, and how it fared. The browser scrolls to it. Without this script its first piece
 * is marked.
 */
export function showStatement(): void {
	// A former fragment of the statement is an empty element in it.
	const statement = document.getElementById(fragmentOf(location.hash))?.closest('.statement');
	const pieces = markStatement(statement ?? undefined);
	if (!statement) return;
	const entry = document.querySelector(`.statements a[href$='#${CSS.escape(statement.id)}']`);
	const claim = entry?.textContent ?? pieces.map(wordsOf).join(' ');
	announce(`Statement: ${claim}${verdictOn(pieces.at(-1)!)}`);
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
