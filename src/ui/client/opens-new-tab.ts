/** Reports whether a click opens another tab or window (modifier key or other button). Leave it to the browser. */
export const opensNewTab = (event: MouseEvent): boolean =>
	event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button > 0;
