import { adoptStyles } from '#src/ui/client/adopt-styles.ts';
import { element } from '#src/ui/client/element.ts';
import css from '../styles/copy-citation.css?inline';

const list = document.querySelector('.cite')!;
const status = element('p', { className: 'visually-hidden', role: 'status' });

/** Puts a button beside the name of each citation. */
function addButtons(): void {
	for (const citation of list.querySelectorAll('dd')) {
		const name = citation.previousElementSibling!;
		const of = element('span', ` the citation: ${name.textContent.trim()}`);
		of.className = 'visually-hidden';
		const button = element('button', 'Copy', of, { type: 'button', className: 'copy-citation' });
		button.addEventListener('click', () => void copy(citation, button.firstChild as Text));
		name.append(' ', button);
	}
	list.append(status);
}

/** Copies a citation with its italics; where the clipboard is forbidden, selects it. */
async function copy(citation: HTMLElement, word: Text): Promise<void> {
	const as = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
	try {
		const texts = {
			...as('text/plain', citation.innerText),
			...as('text/html', citation.innerHTML),
		};
		await navigator.clipboard.write([new ClipboardItem(texts)]);
		say(word, 'Copied', 'Citation copied');
	} catch {
		getSelection()?.selectAllChildren(citation);
		say(word, 'Selected', 'Citation selected, ready to be copied');
	}
}

function say(word: Text, short: string, long: string): void {
	word.data = short;
	status.textContent = long;
	setTimeout(() => {
		word.data = 'Copy';
		status.textContent = '';
	}, 3000);
}

adoptStyles(css);
addButtons();
