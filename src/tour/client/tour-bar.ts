import { adoptStyles } from '#src/ui/client/adopt-styles.ts';
import { element } from '#src/ui/client/element.ts';
import css from '../styles/tour-bar.css?inline';

/** What the buttons of the bar do. */
interface Actions {
	/** Steps by so many stops. */
	step(by: number): void;
	leave(): void;
}

/**
 * Creates the bar of the tour. A button without a way on says so, and keeps the focus.
 * @returns The bar, its button “Next”, and a function that shows a stop: its number, the number of all, its claim.
 */
export function createTourBar({ step, leave }: Actions) {
	const number = element('b');
	const claim = element('span');
	const button = (name: string, onclick: () => void) =>
		element('button', name, { type: 'button', onclick });
	const back = button('Back', () => step(-1));
	const next = button('Next', () => step(1));
	const buttons = element('div', back, next, button('Leave', leave));
	const bar = element(
		'section',
		{ className: 'tour-bar ui screen-only' },
		element('p', number, claim),
		buttons,
	);
	bar.setAttribute('aria-label', 'Tour of the map');
	// On phones the bar covers the lower edge of the window: the page keeps clear of it.
	new ResizeObserver(() =>
		document.documentElement.style.setProperty('--tour-bar', `${bar.offsetHeight}px`),
	).observe(bar);
	const show = (stop: number, stops: number, claimed: string) => {
		number.textContent = `${stop} of ${stops}`;
		claim.textContent = ` ${claimed}`;
		back.setAttribute('aria-disabled', String(stop === 1));
		next.setAttribute('aria-disabled', String(stop === stops));
	};
	return { bar, next, show };
}

adoptStyles(css);
