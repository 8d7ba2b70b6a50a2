import type { CardMention } from '#src/map/shared/map-json.ts';
import { highlightOnNextPage } from '#src/ui/client/highlight-on-next-page.ts';
import { opensNewTab } from '#src/ui/client/opens-new-tab.ts';

/** Leads to a passage that names a place: on this page at once, else on its own, with the words marked. */
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
	const dialog = link.closest('dialog');
	if (!dialog) {
		go(target);
		return;
	}
	// Closing takes the sheet’s entries back, so that Back returns from the passage to the text.
	window.addEventListener('popstate', () => go(target), { once: true });
	dialog.close();
}

/** The link that names the place in an answer, or in the introduction. */
const mentionIn = (answer: string | undefined, place: string) =>
	document.querySelector<HTMLElement>(
		`${answer ? `#${answer} .prose` : '.introduction'} a[data-place="${place}"]`,
	);

/** Back returns to where the reader was. */
function go(target: HTMLElement) {
	if (target.id) location.hash = target.id;
	else history.pushState(history.state, '');
	document.dispatchEvent(new Event('note-close'));
	target.scrollIntoView({ block: 'center' });
	(target.id ? target.querySelector<HTMLElement>('a') : target)?.focus({ preventScroll: true });
}
