import { fragmentOf } from '#src/shared/fragment.ts';

/**
 * Returns the decoded fragment of the page’s address; empty if there is none.
 * Also empty for “top”, which browsers take for the top of any page:
 * https://html.spec.whatwg.org/multipage/browsing-the-web.html#the-indicated-part-of-the-document
 */
export function requestedFragment(): string {
	const fragment = fragmentOf(location.hash);
	return fragment.toLowerCase() === 'top' ? '' : fragment;
}

/** Reports whether the address has a fragment for which the page has no element. */
export function isFragmentMissing(): boolean {
	const fragment = requestedFragment();
	return fragment !== '' && !document.getElementById(fragment);
}
