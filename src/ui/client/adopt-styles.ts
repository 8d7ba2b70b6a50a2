/**
/**
 * Adds styles that are loaded with a script. They come after all others in the page’s own style sheet, which browsers
 * save with a page; sheets that a document has adopted are not saved, and Safari 16 has none. As one rule the text
 * stays as it is.
 */
export function adoptStyles(css: string): void {
	const { sheet } = [...document.querySelectorAll('style')].at(-1)!;
	sheet!.insertRule(`@media all{${css}}`, sheet!.cssRules.length);
}
