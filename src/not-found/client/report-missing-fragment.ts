import { href } from '#src/shared/address.ts';
import { fragmentOf } from '#src/shared/fragment.ts';
import { element } from '#src/ui/client/element.ts';
import { guessAddress, type KnownAddresses } from '../shared/guess-address.ts';
import { isFragmentMissing, requestedFragment } from './missing-fragment.ts';

/** The message quotes at most this many characters of the fragment. */
const MAX_QUOTED = 60;

/**
 * Shows a message at the top of the page: the requested fragment is not here, with a link to the address that the
 * reader most likely meant. Without this script such an address opens the top of the page.
 */
export async function reportMissingFragment(): Promise<void> {
	// The 404 page has its own suggestion; the offline page stands in for a page that is not cached.
	if (document.querySelector('nearest-address, [data-kept]')) return;
	const fragment = requestedFragment();
	const quoted = fragment.length > MAX_QUOTED ? `${fragment.slice(0, MAX_QUOTED)}…` : fragment;
	const line = element('p', 'There is no “', element('bdi', quoted), '” on this page. ', {
		className: 'fragment-notice ui',
		role: 'status',
	});
	document.querySelector('.fragment-notice[role]')?.remove();
	document.querySelector('main')!.prepend(line);
	line.scrollIntoView({ block: 'nearest' });
	const meant = guessAddress({ path: ownPath(), fragment }, await knownAddresses());
	if (!meant || meant.path === ownPath()) return;
	const { path, name, hasMoved } = meant;
	const id = fragmentOf(path.slice(path.indexOf('#')));
	const isHere = path.includes('#') && document.getElementById(id) !== null;
	const link = element('a', name, { href: isHere ? `#${id}` : href(path) });
	const isElsewhere = id === fragment && !isHere;
	const lead = isElsewhere ? 'It is on another page: ' : 'The nearest there is: ';
	line.append(hasMoved ? 'It has moved: ' : lead, link, /[.?!]$/.test(name) ? '' : '.');
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
	if (!isFragmentMissing()) document.querySelector('.fragment-notice[role]')?.remove();
});
