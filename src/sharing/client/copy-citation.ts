import { adoptStyles } from '#src/ui/client/adopt-styles.ts';
import { element } from '#src/ui/client/element.ts';
import css from '../styles/copy-citation.css?inline';

/** Time for which the result of copying is shown, in ms. */
const SHOWN_MS = 3000;

const list = document.querySelector('.cite')!;
const status = element('p', { className: 'visually-hidden', role: 'status' });

/** Adds a “Copy” button beside the name of each citation. */
function addButtons(): void {
	for (const citation of list.querySelectorAll('dd')) {
		const name = citation.previousElementSibling!;
		const hidden = element('span', ` the citation: ${name.textContent.trim()}`);
		hidden.className = 'visually-hidden';
		const label = element('span', 'Copy');
		const button = element('button', label, hidden, {
			type: 'button',
			className: 'copy-citation',
		});
		button.addEventListener('click', () => void copy(citation, label));
		name.append(' ', button);
	}
	list.append(status);
}

/**
 * Copies a citation with its italics, or without them where the browser copies plain text only; or selects it if the
 * browser does not allow copying.
 */
async function copy(citation: HTMLElement, label: HTMLElement): Promise<void> {
	const blobOf = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
	try {
		if (globalThis.ClipboardItem) {
			const texts = {
				...blobOf('text/plain', citation.innerText),
				...blobOf('text/html', citation.innerHTML),
			};
			await navigator.clipboard.write([new ClipboardItem(texts)]);
		} else await navigator.clipboard.writeText(citation.innerText);
		showResult(label, 'Copied', 'Citation copied');
	} catch {
		getSelection()?.selectAllChildren(citation);
		showResult(label, 'Selected', 'Citation selected, ready to be copied');
	}
}

/** Shows the result on the button and in the status line for `SHOWN_MS`. */
function showResult(label: HTMLElement, short: string, long: string): void {
	label.textContent = short;
	status.textContent = long;
	setTimeout(() => {
		label.textContent = 'Copy';
		status.textContent = '';
	}, SHOWN_MS);
}

adoptStyles(css);
addButtons();
