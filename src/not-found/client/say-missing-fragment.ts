import { href } from '#src/shared/address.ts';
import { fragmentOf } from '#src/shared/fragment.ts';
import { element } from '#src/ui/client/element.ts';
import { type KnownAddresses, whatIsMeant } from '../shared/known-addresses.ts';
import { askedFragment, isFragmentMissing } from './missing-fragment.ts';

/** Of what was asked for, no more characters are repeated. */
const LONG = 60;

/**
 * Says at the top of the page that the fragment asked for is not on it, and offers by name what was most likely
 * meant, on this page or another. Without it such an address simply opens at the top.
 */
export async function sayMissingFragment(): Promise<void> {
	// That page tells by itself what was meant; the other stands in for one that is not kept.
	if (document.querySelector('nearest-address, [data-kept]')) return;
	const fragment = askedFragment();
	const asked = fragment.length > LONG ? `${fragment.slice(0, LONG)}…` : fragment;
	const line = element('p', `There is no “${asked}” on this page. `, {
		className: 'lost ui',
		role: 'status',
	});
	document.querySelector('.lost[role]')?.remove();
	document.querySelector('main')!.prepend(line);
	line.scrollIntoView({ block: 'nearest' });
	const meant = whatIsMeant({ path: ownPath(), fragment }, await knownAddresses());
	if (!meant || meant.path === ownPath()) return;
	const { path, name, hasMoved } = meant;
	const id = fragmentOf(path.slice(path.indexOf('#')));
	const isHere = path.includes('#') && document.getElementById(id) !== null;
	const link = element('a', name, { href: isHere ? `#${id}` : href(path) });
	const isElsewhere = id === fragment && !isHere;
	const lead = isElsewhere ? 'It is on another page: ' : 'The nearest there is: ';
	line.append(hasMoved ? 'It has moved: ' : lead, link, /[.?!]$/.test(name) ? '' : '.');
}

/** The path of this page without the base. */
const ownPath = () => location.pathname.slice(href('').length);

/** All there is, with what this page’s interview has; nothing where it cannot be fetched. */
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
	if (!isFragmentMissing()) document.querySelector('.lost[role]')?.remove();
});
