/** Returns true if a page has an element with this id. */
export const hasId = (html: string, id: string): boolean =>
	id !== '' && html.includes(` id="${id}"`);

/**
 * Adds a notice to a cached page that it is a copy. The notice is where the reader lands: in the answer or note that
 * the fragment names, otherwise above the text.
 * @param date When the page was cached, as in the server’s `Date` header; null if unknown.
 * @param fragment Id in the address; empty if there is none.
 * @returns The page’s HTML with the notice.
 */
export function addCopyNotice(html: string, date: string | null, fragment: string): string {
	const day =
		date && new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date(date));
	const since = day ? `on ${day}` : 'from an earlier visit';
	const line = `<div class="copy-notice ui screen-only">The site did not answer. This is the copy kept ${since}.</div>`;
	const id = /^[\w-]+$/.test(fragment) && hasId(html, fragment) ? fragment : 'content';
	// In a note the notice follows the note’s number, which is a link, and the start tag after it.
	const opening = new RegExp(
		`<(?:article|main)\\b[^>]* id="${id}"[^>]*>|<li\\b[^>]* id="${id}"[^>]*><a\\b[^>]*>[^<]*</a><\\w+[^>]*>`,
		's',
	);
	const target = opening.test(html) ? opening : /<main\b[^>]*>/;
	return html.replace(target, (tag) => tag + line);
}

/** Fills the list of cached pages in the offline page. Titles come from the pages’ HTML, so they are escaped. */
export function fillCachedPages(
	html: string,
	pages: readonly { url: string; html: string }[],
): string {
	const items = pages.map((page) => {
		const title = /<title>([^<]*)/.exec(page.html)?.[1]?.replace(/ · [^·]*$/, '') ?? page.url;
		return `<li><a href="${page.url}">${title}</a></li>`;
	});
	return html.replace(/<ul\b[^>]*\bdata-kept\b[^>]*>/, (tag) => tag + items.join(''));
}
