import { adoptStyles } from '#src/ui/client/adopt-styles.ts';
import { announce } from '#src/ui/client/announce.ts';
import { element } from '#src/ui/client/element.ts';
import css from '../styles/copy-by-hand.css?inline';

const SHOWN_MS = 2000;

/**
 * Copies a text, and has a button or link say so for two seconds. Where the clipboard is forbidden the text is shown
 * in `host`, selected, and the reader is told to copy it; Escape takes it away.
 *
 * @param label The words of the button, which become “Copied”.
 */
export async function copyText(text: string, label: HTMLElement, host: HTMLElement) {
	try {
		await navigator.clipboard.writeText(text);
	} catch {
		show(text, label, host);
		return;
	}
	hideField(host);
	const { dataset } = label;
	dataset['words'] ??= label.textContent;
	label.textContent = 'Copied';
	announce('Copied');
	setTimeout(() => (label.textContent = dataset['words']!), SHOWN_MS);
}

/** Takes away the text that was shown to be copied by hand. */
export const hideField = (host: Element): void => host.querySelector('.to-copy')?.remove();

function show(text: string, label: HTMLElement, host: HTMLElement) {
	hideField(host);
	const field = element('textarea', {
		readOnly: true,
		value: text,
		rows: text.length > 120 ? 5 : 2,
	});
	const words = 'The browser did not allow copying. Copy the text here:';
	host.append(element('label', words, field, { className: 'to-copy ui' }));
	field.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape') return;
		event.stopPropagation();
		hideField(host);
		label.closest<HTMLElement>('a, button')?.focus();
	});
	field.focus();
	field.select();
	announce(words);
}

adoptStyles(css);
