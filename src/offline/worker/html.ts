import { COPY_NOTICE_START, copyNoticeMarker } from '#src/shared/copy-notice.ts';

/** Comment in the offline page where the cached pages are listed. */
export const CACHED_PAGES_MARKER = '<!--cached-pages-->';

/** Returns true if a page has an element with this id. */
export const hasId = (html: string, id: string): boolean =>
	id !== '' && html.includes(` id="${id}"`);

/**
 * Adds a notice to a cached page that it is a copy. The notice is where the reader lands: in the answer or note that
 * the fragment names, for a fragment within an answer at the start of the answer, otherwise above the text.
 * @param date When the page was cached, as in the server’s `Date` header; null if unknown.
 * @param fragment Id in the address; empty if there is none.
 * @returns The page’s HTML with the notice; unchanged if the page has no marker.
 */
export function addCopyNotice(html: string, date: string | null, fragment: string): string {
	const day =
		date && new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date(date));
	const since = day ? `on ${day}` : 'from an earlier visit';
	const line = `<div class="copy-notice ui screen-only">The site did not answer. This is the copy kept ${since}.</div>`;
	const [at] = [
		html.indexOf(copyNoticeMarker(fragment)),
		hasId(html, fragment)
			? html.lastIndexOf(COPY_NOTICE_START, html.indexOf(` id="${fragment}"`))
			: -1,
		html.indexOf(copyNoticeMarker('content')),
	].filter((found) => found >= 0);
	return at === undefined ? html : html.slice(0, at) + line + html.slice(at);
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
