import { adoptStyles } from './adopt-styles.ts';
import { element } from './element.ts';
import { focusBriefly } from './focus-briefly.ts';
import css from '../styles/notice.css?inline';

/** A notice quotes at most this many characters of what the reader typed. */
const MAX_QUOTED = 60;

/**
 * Shows a notice about the address over the lower edge of the window, where it moves nothing on the page. It stays until
 * the reader closes it. Screen readers read it when they have finished what they are reading.
 * @param subject What the notice is about; it replaces an earlier one about the same.
 */
export function showNotice(subject: string, ...parts: (Node | string)[]): void {
	removeNotice(subject);
	let notices = document.querySelector('.notices');
	if (!notices) {
		notices = element('div', { className: 'notices ui screen-only' });
		document.querySelector('main')!.prepend(notices);
	}
	const close = element('button', { type: 'button' });
	close.setAttribute('aria-label', 'Close this notice');
	close.addEventListener('click', () => {
		removeNotice(subject);
		focusBriefly(document.querySelector('main')!, { preventScroll: true });
	});
	const notice = element('p', { className: `${subject}-notice`, role: 'status' });
	// A later notice stands above an earlier one, which stays where it is.
	notices.prepend(notice);
	notice.append(...parts, close);
}

/** Removes the notice about a subject, if there is one. */
export const removeNotice = (subject: string): void =>
	document.querySelector(`.notices > .${subject}-notice`)?.remove();

/** Puts what the reader typed into quotation marks, shortened. Its direction of writing does not affect the notice. */
export function quoteTyped(typed: string): HTMLElement {
	const shown = typed.length > MAX_QUOTED ? `${typed.slice(0, MAX_QUOTED)}…` : typed;
	return element('span', '“', element('bdi', shown), '”');
}

adoptStyles(css);
