import { fragmentOf } from '#src/shared/fragment.ts';
import { isShown } from './is-shown.ts';
import { opensNewTab } from './opens-new-tab.ts';

/*
 * Opens closed lists where the browser does not: Safari 16 and Firefox 115 open none for a fragment, and style sheets
 * cannot show their contents in print before Chrome 131, Firefox 143 and Safari 18.4.
 */

/** Opens the list that hides the target of a fragment. @returns The target; undefined if it was shown already. */
function revealTarget(hash: string): Element | undefined {
	const target = document.getElementById(fragmentOf(hash));
	const list = target && !isShown(target) && target.closest('details');
	if (!list) return undefined;
	list.setAttribute('open', '');
	return target;
}

const scrollToHiddenTarget = () => revealTarget(location.hash)?.scrollIntoView();

scrollToHiddenTarget();
window.addEventListener('hashchange', scrollToHiddenTarget);
// A second click on a link to the same fragment is no `hashchange`. The browser scrolls to the target afterwards.
window.addEventListener('click', (event) => {
	const link = event.target instanceof Element && event.target.closest('a');
	if (link instanceof HTMLAnchorElement && !event.defaultPrevented && !opensNewTab(event))
		revealTarget(link.hash);
});

if (!CSS.supports('selector(::details-content)')) {
	let opened: Element[] = [];
	window.addEventListener('beforeprint', () => {
		opened = [...document.querySelectorAll('details:not([open])')];
		for (const list of opened) list.setAttribute('open', '');
	});
	window.addEventListener('afterprint', () => {
		for (const list of opened) list.removeAttribute('open');
	});
}
