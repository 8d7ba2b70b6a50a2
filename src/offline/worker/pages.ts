import { idIn, pageAddressOf } from './address.ts';
import { scope } from './scope.ts';
import { findKept, visitedPages } from './store.ts';
import { fillKeptPages, hasId, sayKept } from './html.ts';

/**
 * What can answer for a page without a network: its own copy, which says that it is one; else, for an answer or a
 * place, the way to the same words on the page above it (the whole interview, the gazetteer), if that is kept.
 */
export async function standInForPage({ url }: Request): Promise<Response | undefined> {
	const { search, hash } = new URL(url);
	const address = pageAddressOf(url);
	const fragment = idIn(hash);
	const copy = await findKept(address);
	if (copy) return withHtml(copy, (html) => sayKept(html, copy.headers.get('date'), fragment));
	const above = new URL('..', address).href;
	const id = address.split('/').at(-2)!;
	const html = await (await findKept(above))?.text();
	if (!html || above.length < scope.length || !hasId(html, id)) return undefined;
	return Response.redirect(`${above}${search}#${hasId(html, fragment) ? fragment : id}`);
}

/** The page that says that there is no network, with what is kept. */
export async function offlinePage(): Promise<Response> {
	const page = await findKept(`${scope}offline/`);
	if (!page) return Response.error();
	const pages = await visitedPages();
	return withHtml(page, (html) => fillKeptPages(html, pages), 503);
}

async function withHtml(response: Response, change: (html: string) => string, status = 200) {
	const { headers } = response;
	return new Response(change(await response.text()), { status, headers });
}
