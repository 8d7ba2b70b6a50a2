import { fragmentId, pageCacheKey } from './address.ts';
import { findCached, visitedPages } from './caches.ts';
import { addCopyNotice, fillCachedPages, hasId } from './html.ts';
import { scope } from './scope.ts';

/**
 * Finds a response for a page request that the network did not answer: the cached copy of the page, with a notice.
 * Without a copy, an answer or a place redirects to the same text on its parent page (the interview, the gazetteer),
 * if that page is cached. Otherwise undefined.
 */
export async function fallbackForPage({ url }: Request): Promise<Response | undefined> {
	const { search, hash } = new URL(url);
	const address = pageCacheKey(url);
	const fragment = fragmentId(hash);
	const copy = await findCached(address);
	if (copy)
		return withHtml(copy, (html) => addCopyNotice(html, copy.headers.get('date'), fragment));
	const parent = new URL('..', address).href;
	const id = address.split('/').at(-2)!;
	const html = await (await findCached(parent))?.text();
	if (!html || parent.length < scope.length || !hasId(html, id)) return undefined;
	return Response.redirect(`${parent}${search}#${hasId(html, fragment) ? fragment : id}`);
}

/** Returns the offline page (status 503) with a list of the visited pages; a network error if it is not cached. */
export async function offlinePage(): Promise<Response> {
	const page = await findCached(`${scope}offline/`);
	if (!page) return Response.error();
	const pages = await visitedPages();
	return withHtml(page, (html) => fillCachedPages(html, pages), 503);
}

/** Returns a copy of a response with changed HTML and the same headers. */
async function withHtml(response: Response, change: (html: string) => string, status = 200) {
	const { headers } = response;
	return new Response(change(await response.text()), { status, headers });
}
