import { prefersReducedMotion } from '#src/map/client/stage/figure-views.ts';
import { parameterOf, withParameter } from '#src/shared/query.ts';
import { markStatement } from '#src/statements/client/mark-statement.ts';
import { announce } from '#src/ui/client/announce.ts';
import { element } from '#src/ui/client/element.ts';
import { focusBriefly } from '#src/ui/client/focus-briefly.ts';
import { isTyping } from '#src/ui/client/keyboard/is-typing.ts';
import { opensNewTab } from '#src/ui/client/opens-new-tab.ts';
import { quoteTyped, removeNotice, showNotice } from '#src/ui/client/show-notice.ts';
import { writeParameter } from '#src/ui/client/write-parameter.ts';
import { holdWhileScrolling, scrollToStop } from './scroll-to-stop.ts';
import { createTourBar } from './tour-bar.ts';

/*
 * Leads through the stops of the tour, by its buttons, by the arrow keys, and by `?tour=` in the address: each stop is a
 * statement, which is scrolled into view, and its scene on the map. Nothing moves by itself.
 */

/** Parts of the page that use the arrow keys or Escape themselves. */
const OWN_KEYS = 'dialog, note-panel, selection-bar, .map-area';

const root = document.documentElement;
const links = [...document.querySelectorAll<HTMLAnchorElement>('#tour a')];
const startLink = document.querySelector<HTMLElement>('a[data-tour]')!;
const figure = document.querySelector<HTMLElement>('.map-figure')!;
const { bar, next, show: showInBar } = createTourBar({ step, leave });
/** Number of the stop that is shown, from 1; 0 before and after the tour. */
let current = 0;

/** Returns the statement of a stop. */
const statementOf = (stop: number): HTMLElement =>
	document.getElementById(links[stop - 1]!.hash.slice(1))!;

/** Shows a stop in the bar, in the text and on the map, and announces it. */
function show(stop: number, isSmooth = false): void {
	const { hash, textContent, nextElementSibling } = links[stop - 1]!;
	const claim = textContent!;
	removeNotice('tour');
	current = stop;
	root.dataset['tour'] = '';
	if (!bar.isConnected) document.querySelector('.room-map')!.append(bar);
	showInBar(stop, links.length, claim);
	const statement = statementOf(stop);
	// What the reading depth leaves out is shown, as when the browser’s own search leads there.
	statement.dispatchEvent(new Event('beforematch', { bubbles: true }));
	markStatement(statement);
	// The tour scrolls to its stops itself, also on Back and Forward.
	history.scrollRestoration = 'manual';
	figure.dispatchEvent(new CustomEvent('map-pin', { detail: hash.slice(1) }));
	scrollToStop(statement, isSmooth && !prefersReducedMotion() ? 'smooth' : 'auto');
	announce(
		`Stop ${stop} of ${links.length}: ${claim} On the map: ${nextElementSibling!.textContent}`,
	);
}

/** Ends the tour. The page stays where it is, and the map follows the text again. */
function end(): void {
	current = 0;
	delete root.dataset['tour'];
	bar.remove();
	markStatement();
	history.scrollRestoration = 'auto';
	figure.dispatchEvent(new Event('map-follow'));
}

/**
 * Goes to a stop, if there is one with this number, and gives up what the reader has chosen on the map. It is a step of
 * the history.
 */
function go(stop: number): void {
	if (!links[stop - 1] || stop === current) return;
	figure.dispatchEvent(new Event('map-release'));
	writeParameter('tour', String(stop), true);
	show(stop, true);
}

function step(by: number): void {
	go(current + by);
}

function leave(): void {
	const statement = statementOf(current);
	writeParameter('tour', '');
	end();
	focusBriefly(statement, { preventScroll: true });
}

/** Shows the stop in the address. What is the number of no stop goes from the address, and the page says so. */
function showAddress(): void {
	const asked = parameterOf(location.search, 'tour').trim();
	if (current && Number(asked) === current) return;
	if (links[Number(asked) - 1]) {
		show(Number(asked));
		return;
	}
	if (current) {
		// Back has led to before the tour, where its link is.
		if (bar.contains(document.activeElement)) startLink.focus({ preventScroll: true });
		end();
	}
	if (!asked) return;
	writeParameter('tour', '');
	const start = element('a', 'Begin at the first', {
		href: withParameter(location.href, 'tour', '1'),
	});
	start.dataset['tour'] = '';
	showNotice('tour', 'The tour of the map has no stop ', quoteTyped(asked), '. ', start, '.');
}

document.addEventListener('click', (event) => {
	if (!(event.target as Element).closest('a[data-tour]') || opensNewTab(event)) return;
	event.preventDefault();
	go(1);
	next.focus({ preventScroll: true });
});
document.addEventListener('keydown', (event) => {
	const { key, target, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented } = event;
	if (!current || defaultPrevented || altKey || ctrlKey || metaKey || shiftKey) return;
	if (isTyping(target) || (target as Element).closest(OWN_KEYS)) return;
	const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };
	if (key in steps) step(steps[key]!);
	else if (key === 'Escape') leave();
	else return;
	event.preventDefault();
});
window.addEventListener('popstate', showAddress);
holdWhileScrolling(figure);
showAddress();
