/** Whether a click asks for another tab or window, and so is the browser’s. */
export const opensNewTab = (event: MouseEvent): boolean =>
	event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button > 0;
