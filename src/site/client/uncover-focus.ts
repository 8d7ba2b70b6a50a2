/** Space left between the element and the header, in CSS pixels. */
const GAP = 8;

/**
 * Scrolls an element that keys have focused from below the header. Browsers do so by `scroll-padding`; Firefox does not
 * where the element is in a sticky part, as the map is beside the end of the text.
 */
function uncoverFocus({ target }: Event): void {
	const element = target as Element;
	const header = document.querySelector('.header')!;
	if (!element.matches(':focus-visible') || header.contains(element)) return;
	const { top, height } = element.getBoundingClientRect();
	const { bottom } = header.getBoundingClientRect();
	if (bottom > 0 && top + height / 2 < bottom) scrollBy({ top: top - bottom - GAP });
}

// Firefox scrolls to the element after the event.
document.addEventListener('focusin', (event) => setTimeout(() => uncoverFocus(event)));
