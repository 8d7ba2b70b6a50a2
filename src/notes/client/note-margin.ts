import { MARGIN } from '#src/shared/breakpoints.ts';
import { adoptStyles } from '#src/ui/client/adopt-styles.ts';
import css from '../styles/margin.css?inline';

const marginMediaQuery = matchMedia(`(min-width: ${MARGIN})`);
/** Smallest distance between two entries, in CSS pixels. */
const ENTRY_GAP = 6;
/** How far an entry starts above its marker, in CSS pixels. */
const ABOVE_MARKER = 2;

/**
 * Custom element that fills the margin of wide screens with one entry for each note, level with its marker. An entry
 * opens its note as the marker does. The lists of notes after the answers stay as they are.
 */
class NoteMargin extends HTMLElement {
	connectedCallback() {
		const fill = () => marginMediaQuery.matches && this.childElementCount === 0 && this.#fill();
		marginMediaQuery.addEventListener('change', fill);
		fill();
		new ResizeObserver(() => this.#alignEntries()).observe(this.parentElement!);
		document.addEventListener('note-open', (event) => {
			const id = (event as CustomEvent<string | undefined>).detail;
			for (const entry of this.querySelectorAll<HTMLElement>('a')) {
				entry.toggleAttribute('data-open', id === `n-${entry.dataset['note']}`);
			}
		});
	}

	#fill() {
		this.append(
			...[...this.parentElement!.querySelectorAll<HTMLElement>('.marker[id]')].map(makeEntry),
		);
		this.#alignEntries();
	}

	/** Positions each entry level with its marker, or below the entry before if that is lower. */
	#alignEntries() {
		if (!marginMediaQuery.matches) return;
		const origin = this.getBoundingClientRect().top;
		const entries = [...this.querySelectorAll<HTMLElement>('a')];
		const wanted = entries.map((entry) => {
			const marker = document.getElementById(`r-${entry.dataset['note']}`)!;
			return [
				marker.getBoundingClientRect().top - origin - ABOVE_MARKER,
				entry.offsetHeight,
			] as const;
		});
		let free = 0;
		for (const [index, [top, height]] of wanted.entries()) {
			const position = Math.max(top, free);
			entries[index]!.style.top = `${position}px`;
			free = position + height + ENTRY_GAP;
		}
	}
}

/** Makes the margin’s entry of a note: number, kind and title. */
function makeEntry(marker: HTMLElement): HTMLAnchorElement {
	const id = marker.dataset['note']!;
	const note = document.getElementById(`n-${id}`)!;
	const entry = document.createElement('a');
	entry.href = `#n-${id}`;
	entry.dataset['note'] = id;
	entry.tabIndex = -1;
	const number = document.createElement('b');
	number.textContent = `${note.querySelector('.note-number')!.textContent.trim()} ${marker.dataset['kind']} `;
	entry.append(number, note.querySelector('.note-title')!.textContent);
	return entry;
}

adoptStyles(css);
customElements.define('note-margin', NoteMargin);
