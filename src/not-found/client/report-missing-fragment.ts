import { href } from '#src/shared/address.ts';
import { fragmentOf } from '#src/shared/fragment.ts';
import { element } from '#src/ui/client/element.ts';
import { withTimeout } from '#src/ui/client/load-timeout.ts';
import { quoteTyped, removeNotice, showNotice } from '#src/ui/client/show-notice.ts';
import { guessAddress, type KnownAddresses } from '../shared/guess-address.ts';
import { isFragmentMissing, requestedFragment } from './missing-fragment.ts';

/** The subject of the notice. */
const SUBJECT = 'fragment';

/**
 * Shows a notice: the requested fragment is not on this page, with a link to the address that the reader most likely
 * meant. Without this script such an address opens the top of the page.
 */
export async function reportMissingFragment(): Promise<void> {
	// The 404 page has its own suggestion; the offline page stands in for a page that is not cached.
	if (document.querySelector('nearest-address, [data-kept]')) return;
	const fragment = requestedFragment();
	// One notice with everything in it: a notice that grew would move its own first words.
	const known = await withTimeout(knownAddresses()).catch(() => ({ names: {}, moved: {} }));
	if (fragment !== requestedFragment()) return;
	const suggestion = suggest(guessAddress({ path: ownPath(), fragment }, known), fragment);
	showNotice(SUBJECT, 'There is no ', quoteTyped(fragment), ' on this page. ', ...suggestion);
}

/** Returns a sentence with a link to what was probably meant; empty if that is unknown, or is this page as a whole. */
function suggest(meant: ReturnType<typeof guessAddress>, fragment: string): (Node | string)[] {
	if (!meant || meant.path === ownPath()) return [];
	const { path, name, hasMoved } = meant;
	const id = fragmentOf(path.slice(path.indexOf('#')));
	const isHere = path.includes('#') && document.getElementById(id) !== null;
	const link = element('a', name, { href: isHere ? `#${id}` : href(path) });
	const isElsewhere = id === fragment && !isHere;
	const lead = isElsewhere ? 'It is on another page: ' : 'The nearest there is: ';
	return [hasMoved ? 'It has moved: ' : lead, link, /[.?!]$/.test(name) ? '' : '.'];
}

/** Returns the path of this page, without the base. */
const ownPath = () => location.pathname.slice(href('').length);

/**
 * Fetches the addresses of the site, and those of this page’s interview if they are in a file of their own. Addresses
 * that cannot be fetched are left out.
 */
async function knownAddresses(): Promise<KnownAddresses> {
	const [interview = ''] = ownPath().split('/');
	const all = await fetchKnown('addresses.json');
	if (!all.more?.includes(interview)) return all;
	const own = await fetchKnown(`${interview}/addresses.json`);
	return { names: { ...all.names, ...own.names }, moved: { ...all.moved, ...own.moved } };
}

async function fetchKnown(path: string): Promise<KnownAddresses> {
	try {
		return await (await fetch(href(path))).json();
	} catch {
		return { names: {}, moved: {} };
	}
}

window.addEventListener('hashchange', () => {
	if (!isFragmentMissing()) removeNotice(SUBJECT);
});
