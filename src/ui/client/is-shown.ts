/**
 * Reports whether an element is displayed, wherever it is on the page. `checkVisibility()` would need Safari 17.4.
 */
export const isShown = (element: Element): boolean => element.getClientRects().length > 0;
