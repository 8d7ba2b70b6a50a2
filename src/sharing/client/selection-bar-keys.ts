let before: HTMLElement | undefined;

/**
 * Tab leads from the text into the bar; past its ends, and by Escape, back to where the focus was, or to the
 * paragraph of the words. The words stay selected.
 */
export function moveByTab(event: KeyboardEvent, bar: HTMLElement, range: Range): void {
	const stops = [...bar.querySelectorAll<HTMLElement>('button, textarea')];
	const at = stops.indexOf(document.activeElement as HTMLElement);
	if (at < 0) {
		if (event.shiftKey) return;
		event.preventDefault();
		const focused = document.activeElement as HTMLElement;
		before = focused === document.body ? undefined : focused;
		stops[0]!.focus();
		return;
	}
	const isLeaving = event.key === 'Escape' || at === (event.shiftKey ? 0 : stops.length - 1);
	if (!isLeaving) return;
	// Tab goes on from there by itself.
	if (event.shiftKey) event.preventDefault();
	focusText(range);
}

function focusText(range: Range) {
	const { startContainer: text } = range;
	const goal = before ?? text.parentElement!.closest<HTMLElement>('p, li') ?? document.body;
	const isOwn = goal.hasAttribute('tabindex') || goal === before;
	if (!isOwn) goal.tabIndex = -1;
	goal.focus({ preventScroll: true });
	// A field with a text to copy has had a selection of its own.
	const { startContainer, startOffset, endContainer, endOffset } = range;
	getSelection()!.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
	if (!isOwn) goal.addEventListener('blur', () => goal.removeAttribute('tabindex'), { once: true });
}
