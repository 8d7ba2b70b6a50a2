/** Reports whether a note stands whole beside or below its text (see around.css), so that no panel is needed. */
export const standsWhole = (note: HTMLElement): boolean =>
	CSS.supports('selector(::details-content)') && getComputedStyle(note).position === 'absolute';

/**
 * Moves the focus to a note that stands whole, which marks it, and scrolls it into view. Escape returns to the marker.
 * While the note has the focus, `note-open` names it.
 */
export function showWhole(note: HTMLElement, marker: HTMLElement): void {
	const left = new AbortController();
	const { signal } = left;
	const tell = (detail?: string) =>
		note.dispatchEvent(new CustomEvent('note-open', { bubbles: true, detail }));
	note.tabIndex = -1;
	note.focus({ preventScroll: true });
	note.scrollIntoView({ block: 'nearest' });
	tell(note.id);
	note.addEventListener(
		'focusout',
		({ relatedTarget }) => {
			if (note.contains(relatedTarget as Node | null)) return;
			left.abort();
			note.removeAttribute('tabindex');
			tell();
		},
		{ signal },
	);
	note.addEventListener(
		'keydown',
		(event) => {
			if (event.key !== 'Escape') return;
			event.preventDefault();
			marker.focus();
		},
		{ signal },
	);
}
