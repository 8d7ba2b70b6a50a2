import { fragmentOf } from '#src/shared/fragment.ts';
import { opensNewTab } from '#src/ui/client/opens-new-tab.ts';
import { writeParameter } from '#src/ui/client/write-parameter.ts';
import { type Depth, depthToShow } from '../shared/depth-to-show.ts';

/*
 * Shows an interview in one of three depths. The inline script of the page sets the depth before the first paint; this
 * module lets the reader change it, remembers it, and shows what a link or the browser’s own search leads to.
 * Without scripts everything is shown, and the control is not.
 */

const root = document.documentElement;
const choices = [...document.querySelectorAll<HTMLInputElement>('depth-control input')];
/** What the lines leave out. On the page of an answer nothing is left out: it has no lines. */
const folded = choices.length
	? document.querySelectorAll('.introduction, .answer > :not(header)')
	: [];
const canBeFound = 'onbeforematch' in root;

/** Shows the page in a depth. @returns Whether it was shown in another. */
function showDepth(depth: Depth): boolean {
	for (const choice of choices) choice.checked = choice.value === depth;
	if (canBeFound)
		for (const part of folded) {
			if (depth === 'lines') part.setAttribute('hidden', 'until-found');
			else part.removeAttribute('hidden');
		}
	const isOther = (root.dataset['depth'] ?? '') !== depth;
	if (depth) root.dataset['depth'] = depth;
	else delete root.dataset['depth'];
	return isOther;
}

/** Shows as much as an address needs. */
const showFor = ({ search, hash }: Pick<URL, 'search' | 'hash'>) =>
	showDepth(depthToShow(search, storedDepth(), hash));

/** Shows the page in the depth that the reader chooses, remembers it, and writes it to the address. */
function choose(depth: Depth): void {
	storeDepth(depth);
	writeParameter('depth', depth);
	showDepth(depth);
	if (!depth) return;
	for (const list of document.querySelectorAll('.prose details')) list.removeAttribute('open');
}

/** Returns the depth that the reader has chosen before; null also if storage is forbidden. */
function storedDepth(): string | null {
	try {
		return localStorage.getItem('depth');
	} catch {
		return null;
	}
}

function storeDepth(depth: Depth): void {
	try {
		if (depth) localStorage.setItem('depth', depth);
		else localStorage.removeItem('depth');
	} catch {
		// Storage is forbidden: the address keeps the choice.
	}
}

showFor(location);
document.querySelector('depth-control fieldset')?.removeAttribute('hidden');
for (const choice of choices)
	choice.addEventListener('change', () => choose(choice.value as Depth));
document.addEventListener('beforematch', () => {
	if (root.dataset['depth'] === 'lines') showDepth('answers');
});
window.addEventListener('popstate', () => {
	if (showFor(location)) document.getElementById(fragmentOf(location.hash))?.scrollIntoView();
});
// Before the browser follows the link, so that it scrolls to where its target then is.
window.addEventListener('click', (event) => {
	const link = event.target instanceof Element && event.target.closest('a');
	if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented || opensNewTab(event)) return;
	const { origin, pathname, search } = location;
	if (link.hash && link.origin === origin && link.pathname === pathname && link.search === search)
		showFor(link);
});
