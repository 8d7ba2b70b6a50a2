/**
 * Adds styles that are loaded with a script. They come after the style sheets of the page. Safari 16.0 to 16.3 has no
 * sheets that a document adopts: there they become a rule of the page’s own sheet. Elsewhere that would load its fonts
 * again, and the text would move.
 */
export function adoptStyles(css: string): void {
	const { adoptedStyleSheets } = document as Partial<Document>;
	if (adoptedStyleSheets) {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		adoptedStyleSheets.push(sheet);
	} else {
		const { sheet } = [...document.querySelectorAll('style')].at(-1)!;
		sheet!.insertRule(`@media all{${css}}`, sheet!.cssRules.length);
	}
}
