/** Space left between the element and the header, in CSS pixels. */
const GAP = 8;

/**
 * Scrolls an element that has the focus from below the header. Browsers do so by `scroll-padding`; Firefox does not
 * where the element is in a sticky part, as the map is beside the end of the text.
 */
function uncoverFocus({ target }: Event): void {
	const { top, height } = (target as Element).getBoundingClientRect();
	const header = document.querySelector('.header')!;
	const { bottom } = header.getBoundingClientRect();
	const isCovered = bottom > 0 && top + height / 2 < bottom;
	if (isCovered && !header.contains(target as Element)) scrollBy({ top: top - bottom - GAP });
}

// Firefox scrolls to the element after the event.
document.addEventListener('focusin', (event) => setTimeout(() => uncoverFocus(event)));
