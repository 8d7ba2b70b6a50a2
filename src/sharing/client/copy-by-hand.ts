import { adoptStyles } from '#src/ui/client/adopt-styles.ts';
import { announce } from '#src/ui/client/announce.ts';
import { element } from '#src/ui/client/element.ts';
import css from '../styles/copy-by-hand.css?inline';

/** A text with more characters than this gets a field with more rows. */
const LONG_TEXT = 120;

/**
 * Shows a text in a field, selected, with the request to copy it. Escape closes the field, and moves the focus back to
 * the button or link of `label`.
 * @param host Element to which the field is added.
 */
export function showCopyField(text: string, label: HTMLElement, host: HTMLElement): void {
	const field = element('textarea', {
		readOnly: true,
		value: text,
		rows: text.length > LONG_TEXT ? 5 : 2,
	});
	const words = 'The browser did not allow copying. Copy the text here:';
	const request = element('label', words, field, { className: 'to-copy ui' });
	host.append(request);
	field.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape') return;
		event.stopPropagation();
		request.remove();
		label.closest<HTMLElement>('a, button')?.focus();
	});
	field.focus();
	field.select();
	announce(words);
}

adoptStyles(css);
