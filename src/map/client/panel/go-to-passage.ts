import type { CardMention } from '#src/map/shared/map-json.ts';
import { highlightOnNextPage } from '#src/ui/client/highlight-on-next-page.ts';
import { opensNewTab } from '#src/ui/client/opens-new-tab.ts';

/**
 * Goes to a passage that names a place. Scrolls to a passage of this page; otherwise lets the link lead to its page,
 * where the words that name the place are highlighted.
 */
export function goToPassage(
	event: MouseEvent,
	link: HTMLAnchorElement,
	{ answer, note, words }: CardMention,
	place: string,
): void {
	if (opensNewTab(event)) return;
	const target = note ? document.getElementById(`n-${note}`) : mentionIn(answer, place);
	if (!target) {
		link.dataset['words'] = words;
		highlightOnNextPage(link, '');
		return;
	}
	event.preventDefault();
	leadTo(target, link);
}

/** Scrolls to an element of the page, and focuses it. First closes the full-screen map, if the link is in it. */
export function leadTo(target: HTMLElement, link: HTMLElement): void {
	const dialog = link.closest('dialog');
	if (!dialog) {
		go(target);
		return;
	}
	// Closing takes back the full-screen map’s history entries, so that Back leads from the passage to the text.
	window.addEventListener('popstate', () => go(target), { once: true });
	dialog.close();
}

/** Finds the link that names the place in an answer; in the introduction if there is no answer. */
const mentionIn = (answer: string | undefined, place: string) =>
	document.querySelector<HTMLElement>(
		`${answer ? `#${answer} .prose` : '.introduction'} a[data-place="${place}"]`,
	);

/** Scrolls to an element and focuses it, in a new history entry, so that Back returns to where the reader was. */
function go(target: HTMLElement) {
	if (target.id) location.hash = target.id;
	else history.pushState(history.state, '');
	document.dispatchEvent(new Event('note-close'));
	target.scrollIntoView({ block: 'center' });
	(target.id ? target.querySelector<HTMLElement>('a') : target)?.focus({ preventScroll: true });
}
