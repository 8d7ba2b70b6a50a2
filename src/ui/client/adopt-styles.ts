/**
 * Adds styles that are loaded with a script. They come after all others, in the page’s own style sheet: Safari 16 has no
 * sheets that a document adopts, and browsers do not save such sheets with a page.
 */
export function adoptStyles(css: string): void {
	const { sheet } = [...document.querySelectorAll('style')].at(-1)!;
	sheet!.insertRule(`@media all{${css}}`, sheet!.cssRules.length);
}
