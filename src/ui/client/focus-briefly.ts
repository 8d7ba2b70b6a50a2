/** Focuses an element that Tab does not reach, such as a paragraph. It can be focused until it loses the focus. */
export function focusBriefly(element: HTMLElement, options?: FocusOptions): void {
	const isFocusable = element.tabIndex >= 0 || element.hasAttribute('tabindex');
	if (!isFocusable) {
		element.tabIndex = -1;
		element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
	}
	element.focus(options);
}
