import { adoptStyles } from '#src/ui/client/adopt-styles.ts';
import { announce } from '#src/ui/client/announce.ts';
import { element } from '#src/ui/client/element.ts';
import css from '../styles/copy-by-hand.css?inline';

/** Time for which “Copied” is shown, in ms. */
const SHOWN_MS = 2000;
/** A text with more characters than this gets a field with more rows. */
const LONG_TEXT = 120;

/**
 * Copies a text, and shows “Copied” on a button or link for `SHOWN_MS`. If the browser does not allow copying, shows
 * the text in a field, selected, with the request to copy it; Escape closes the field.
 *
 * @param label Element with the words of the button or link, which change to “Copied”.
 * @param host Element to which the field is added.
 */
export async function copyText(text: string, label: HTMLElement, host: HTMLElement) {
	try {
		await navigator.clipboard.writeText(text);
	} catch {
		showField(text, label, host);
		return;
	}
	removeCopyField(host);
	const { dataset } = label;
	dataset['words'] ??= label.textContent;
	label.textContent = 'Copied';
	announce('Copied');
	setTimeout(() => (label.textContent = dataset['words']!), SHOWN_MS);
}

/** Removes the field with the text to copy, if there is one. */
export const removeCopyField = (host: Element): void => host.querySelector('.to-copy')?.remove();

function showField(text: string, label: HTMLElement, host: HTMLElement) {
	removeCopyField(host);
	const field = element('textarea', {
		readOnly: true,
		value: text,
		rows: text.length > LONG_TEXT ? 5 : 2,
	});
	const words = 'The browser did not allow copying. Copy the text here:';
	host.append(element('label', words, field, { className: 'to-copy ui' }));
	field.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape') return;
		event.stopPropagation();
		removeCopyField(host);
		label.closest<HTMLElement>('a, button')?.focus();
	});
	field.focus();
	field.select();
	announce(words);
}

adoptStyles(css);
