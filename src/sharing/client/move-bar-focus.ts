import { focusBriefly } from '#src/ui/client/focus-briefly.ts';

let focusedBefore: HTMLElement | undefined;

/**
 * Handles Tab and Escape for the focus. Tab moves it from the text into the bar. Tab past either end of the bar, or
 * Escape, moves it back to where it was, or else to the paragraph of the words. The words stay selected.
 */
export function moveBarFocus(event: KeyboardEvent, bar: HTMLElement, range: Range): void {
	const stops = [...bar.querySelectorAll<HTMLElement>('button, textarea')];
	const at = stops.indexOf(document.activeElement as HTMLElement);
	if (at < 0) {
		if (event.shiftKey) return;
		event.preventDefault();
		const focused = document.activeElement as HTMLElement;
		focusedBefore = focused === document.body ? undefined : focused;
		stops[0]!.focus();
		return;
	}
	const isLeaving = event.key === 'Escape' || at === (event.shiftKey ? 0 : stops.length - 1);
	if (!isLeaving) return;
	// Without Shift, the browser then moves the focus on to the next element in the text.
	if (event.shiftKey) event.preventDefault();
	focusText(range);
}

function focusText(range: Range) {
	const { startContainer: text } = range;
	const target =
		focusedBefore ?? text.parentElement!.closest<HTMLElement>('p, li') ?? document.body;
	focusBriefly(target, { preventScroll: true });
	// The field with a text to copy replaces the selection of the words.
	const { startContainer, startOffset, endContainer, endOffset } = range;
	getSelection()!.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}
