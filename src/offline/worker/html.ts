/**
 * Comment in the pages where the notice of a cached copy may stand. A marker belongs to the element with the last `id`
 * before it, and to the old ids of that element. The worker finds it as text, so it needs no parser, which every reader
 * would have to load.
 */
export const COPY_NOTICE_MARKER = '<!--copy-notice-->';

/** Comment in the offline page where the cached pages are listed. */
export const CACHED_PAGES_MARKER = '<!--cached-pages-->';

/** Start of an id as pages are printed. */
const ID = ' id="';
/** Matches the empty elements that keep the old ids of an answer or note. */
const OLD_IDS = /<span id="[^"]*"[^>]*><\/span>/g;

/** Returns true if a page has an element with this id. */
export const hasId = (html: string, id: string): boolean =>
	id !== '' && html.includes(`${ID}${id}"`);

/**
 * Adds a notice to a cached page that it is a copy. The notice is where the reader lands: in the answer or note that
 * the fragment names, otherwise above the text.
 * @param date When the page was cached, as in the server’s `Date` header; null if unknown.
 * @param fragment Id in the address; empty if there is none.
 * @returns The page’s HTML with the notice; unchanged if the page has no marker.
 */
export function addCopyNotice(html: string, date: string | null, fragment: string): string {
	const day =
		date && new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date(date));
	const since = day ? `on ${day}` : 'from an earlier visit';
	const line = `<div class="copy-notice ui screen-only">The site did not answer. This is the copy kept ${since}.</div>`;
	const at = findMarker(html, fragment) ?? findMarker(html, 'content');
	return at === undefined ? html : html.slice(0, at) + line + html.slice(at);
}

/** Returns the position of the marker of the element with this id: the next marker, if no id of another element stands before it. */
function findMarker(html: string, id: string): number | undefined {
	if (!hasId(html, id)) return undefined;
	const start = html.indexOf(`${ID}${id}"`);
	const at = html.indexOf(COPY_NOTICE_MARKER, start);
	const between = html.slice(start + ID.length, at).replace(OLD_IDS, '');
	return at > 0 && !between.includes(ID) ? at : undefined;
}

/** Fills the list of cached pages in the offline page. Titles come from the pages’ HTML, so they are escaped. */
export function fillCachedPages(
	html: string,
	pages: readonly { url: string; html: string }[],
): string {
	const items = pages.map((page) => {
		const title = page.html.split('<title>')[1]?.split('</title>')[0];
		return `<li><a href="${page.url}">${title?.replace(/ · [^·]*$/, '') ?? page.url}</a></li>`;
	});
	return html.split(CACHED_PAGES_MARKER).join(items.join(''));
}
