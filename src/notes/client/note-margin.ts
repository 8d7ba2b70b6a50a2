import { adoptStyles } from '#src/ui/client/adopt-styles.ts';
import css from '../styles/margin.css?inline';

const WIDE = matchMedia('(width >= 106.25em)');

/**
 * Fills the margin of wide screens with one line for each note, level with its marker.
 * Each opens the note like its marker does; the lists after the answers stay the text's own.
 */
class NoteMargin extends HTMLElement {
	connectedCallback() {
		const fill = () => WIDE.matches && this.childElementCount === 0 && this.#fill();
		WIDE.addEventListener('change', fill);
		fill();
		new ResizeObserver(() => this.#level()).observe(this.parentElement!);
		document.addEventListener('note-open', (event) => {
			const id = (event as CustomEvent<string | undefined>).detail;
			for (const line of this.querySelectorAll<HTMLElement>('a')) {
				line.toggleAttribute('data-open', id === `n-${line.dataset['note']}`);
			}
		});
	}

	#fill() {
		this.append(
			...[...this.parentElement!.querySelectorAll<HTMLElement>('.marker[id]')].map(toLine),
		);
		this.#level();
	}

	/** Sets each line beside its marker, below the one before. */
	#level() {
		if (!WIDE.matches) return;
		const origin = this.getBoundingClientRect().top;
		const lines = [...this.querySelectorAll<HTMLElement>('a')];
		const wanted = lines.map((line) => {
			const marker = document.getElementById(`r-${line.dataset['note']}`)!;
			return [marker.getBoundingClientRect().top - origin - 2, line.offsetHeight] as const;
		});
		let free = 0;
		for (const [index, [top, height]] of wanted.entries()) {
			const at = Math.max(top, free);
			lines[index]!.style.top = `${at}px`;
			free = at + height + 6;
		}
	}
}

function toLine(marker: HTMLElement): HTMLAnchorElement {
	const id = marker.dataset['note']!;
	const note = document.getElementById(`n-${id}`)!;
	const line = document.createElement('a');
	line.href = `#n-${id}`;
	line.dataset['note'] = id;
	line.tabIndex = -1;
	const number = document.createElement('b');
	number.textContent = `${marker.textContent} ${marker.dataset['kind']} `;
	const text = note.querySelector('.note-words p')?.textContent ?? '';
	line.append(number, text.split(/\s+/).slice(0, 14).join(' '), '…');
	return line;
}

adoptStyles(css);
customElements.define('note-margin', NoteMargin);
