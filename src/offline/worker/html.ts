/** True if a page has an element with that id. */
export const hasId = (html: string, id: string): boolean =>
	id !== '' && html.includes(` id="${id}"`);

/**
 * Puts a line into a kept page that says what it is, where the reader lands: in the answer or note that the address
 * names, else above the text.
 * @param date When it was kept, as the server’s `Date` header has it; null if unknown.
 * @param fragment The id in the address; empty if there is none.
 */
export function sayKept(html: string, date: string | null, fragment: string): string {
	const day =
		date && new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date(date));
	const kept = day ? `on ${day}` : 'from an earlier visit';
	const line = `<div class="kept ui screen-only">The site did not answer. This is the copy kept ${kept}.</div>`;
	const id = /^[\w-]+$/.test(fragment) && hasId(html, fragment) ? fragment : 'content';
	// In a note, after the link that is its number.
	const opening = new RegExp(
		`<(?:article|main)\\b[^>]* id="${id}"[^>]*>|<li\\b[^>]* id="${id}"[^>]*><a\\b[^>]*>[^<]*</a><\\w+[^>]*>`,
		's',
	);
	const place = opening.test(html) ? opening : /<main\b[^>]*>/;
	return html.replace(place, (tag) => tag + line);
}

/** Lists pages in the page that says that there is no network. Their titles are printed HTML already. */
export function fillKeptPages(
	html: string,
	pages: readonly { url: string; html: string }[],
): string {
	const items = pages.map((page) => {
		const title = /<title>([^<]*)/.exec(page.html)?.[1]?.replace(/ · [^·]*$/, '') ?? page.url;
		return `<li><a href="${page.url}">${title}</a></li>`;
	});
	return html.replace(/<ul\b[^>]*\bdata-kept\b[^>]*>/, (tag) => tag + items.join(''));
}
