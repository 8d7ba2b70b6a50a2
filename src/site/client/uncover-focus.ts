/** Space left between the element and what covered it, in CSS pixels. */
const GAP = 8;

/**
 * Uncovers an element that keys have focused: closes a notice that lies over it, since Tab has been there before; scrolls
 * it from below the header and the button “Clear marks”. Browsers scroll by `scroll-padding`; Firefox does not where the
 * element is in a sticky part, as the map is beside the end of the text.
 */
function uncoverFocus({ target }: Event): void {
	const element = target as Element;
	const header = document.querySelector('.header')!;
	if (!element.matches(':focus-visible') || header.contains(element)) return;
	const { top, left, bottom, width, height } = element.getBoundingClientRect();
	const [x, y] = [left + width / 2, top + height / 2];
	const cover = document.elementFromPoint(x, y)?.closest('.notices > *, .clear-marks');
	const headerEnd = header.getBoundingClientRect().bottom;
	if (cover?.matches('.clear-marks') && cover !== element)
		scrollBy({ top: bottom - cover.getBoundingClientRect().top + GAP });
	else if (cover && !cover.contains(element)) cover.remove();
	else if (headerEnd > 0 && y < headerEnd) scrollBy({ top: top - headerEnd - GAP });
}

// Firefox scrolls to the element after the event.
document.addEventListener('focusin', (event) => setTimeout(() => uncoverFocus(event)));
