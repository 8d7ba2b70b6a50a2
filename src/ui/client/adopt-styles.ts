/**
 * Adds styles that are loaded with a script. They come after the style sheets of the page. Constructed style sheets
 * would need Safari 16.4, and the content security policy forbids `<style>` elements.
 */
export function adoptStyles(css: string): void {
	const sheet = document.styleSheets[document.styleSheets.length - 1]!;
	sheet.insertRule(`@media all { ${css} }`, sheet.cssRules.length);
}
