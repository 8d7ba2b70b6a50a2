import { announce } from '#src/ui/client/announce.ts';
import { withTimeout } from '#src/ui/client/load-timeout.ts';

/** Time for which “Copied” is shown, in ms. */
const SHOWN_MS = 2000;

/**
 * Copies a text, and shows “Copied” on a button or link for `SHOWN_MS`. If the browser does not allow copying, shows
 * the text in a field, selected, with the request to copy it. If that field does not load, the link is followed.
 *
 * Must be called while the reader’s click is handled: WebKit allows copying only then, and not after a wait for a module.
 *
 * @param label Element with the words of the button or link, which change to “Copied”.
 * @param host Element to which the field is added.
 */
export async function copyText(text: string, label: HTMLElement, host: HTMLElement) {
	try {
		await navigator.clipboard.writeText(text);
	} catch {
		await showInField(text, label, host);
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

async function showInField(text: string, label: HTMLElement, host: HTMLElement) {
	try {
		const { showCopyField } = await withTimeout(import('./copy-by-hand.ts'));
		removeCopyField(host);
		showCopyField(text, label, host);
	} catch {
		const link = label.closest('a');
		if (link) location.assign(link.href);
	}
}
