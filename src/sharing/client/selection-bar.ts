import { adoptStyles } from '#src/ui/client/adopt-styles.ts';
import { announce } from '#src/ui/client/announce.ts';
import css from '../styles/selection-bar.css?inline';
import { copyText, hideField } from './copy-text.ts';
import { linkToWords } from './link-to-words.ts';
import { placeBar } from './position-selection-bar.ts';
import { quoteWords } from './quote-words.ts';
import { type Selected, selectedPassage } from './selected-passage.ts';
import { moveByTab } from './selection-bar-keys.ts';

/** How long a selection must have been still, in milliseconds. */
const SETTLED_MS = 350;

/**
 * Offers a link to the words selected in an answer or note, and a quotation of them with its source.
 * It opens once the selection is settled, takes no focus, and closes with the selection or by Escape; Tab leads to it.
 */
class SelectionBar extends HTMLElement {
	#selected: Selected | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#isHeld = false;

	connectedCallback() {
		document.addEventListener('selectionchange', () => this.#wait());
		document.addEventListener('pointerdown', ({ target }) => this.#hold(target as Node));
		for (const end of ['pointerup', 'pointercancel'])
			document.addEventListener(end, () => this.#release());
		document.addEventListener('keydown', (event) => this.#onKey(event), true);
		this.addEventListener('mousedown', (event) => {
			// The words stay selected.
			if (!(event.target as Element).closest('textarea')) event.preventDefault();
		});
		this.addEventListener('click', ({ target }) => this.#copy(target as Element));
		document.addEventListener('scroll', () => this.#place(), { capture: true, passive: true });
		window.addEventListener('resize', () => this.#place());
		this.#wait();
	}

	#hold(target: Node) {
		this.#isHeld = true;
		clearTimeout(this.#timer);
		if (!this.contains(target) && !selectedPassage()) this.#close();
	}

	#release() {
		this.#isHeld = false;
		this.#wait();
	}

	#wait() {
		clearTimeout(this.#timer);
		// A field in the bar has a selection of its own.
		if (this.#isHeld || this.contains(document.activeElement)) return;
		const selected = selectedPassage();
		if (selected?.words !== this.#selected?.words) this.#close();
		if (selected) this.#timer = setTimeout(() => this.#open(selected), SETTLED_MS);
	}

	#open(selected: Selected) {
		const isSame = selected.words === this.#selected?.words;
		this.#selected = selected;
		if (isSame) return;
		this.showPopover();
		this.#place();
		announce('Words selected. Tab leads to “Copy link to these words” and “Copy quotation”.');
	}

	#place() {
		if (this.#selected && this.matches(':popover-open')) placeBar(this, this.#selected.range);
	}

	#close() {
		this.#selected = undefined;
		hideField(this);
		if (this.matches(':popover-open')) this.hidePopover();
	}

	#onKey(event: KeyboardEvent) {
		if (!this.matches(':popover-open') || document.querySelector('dialog[open]')) return;
		if (event.key === 'Tab') moveByTab(event, this, this.#selected!.range);
		if (event.key !== 'Escape') return;
		event.preventDefault();
		const { range } = this.#selected!;
		if (this.contains(document.activeElement)) moveByTab(event, this, range);
		// The words stay selected, and the bar away until others are.
		this.hidePopover();
	}

	#copy(target: Element) {
		const button = target.closest<HTMLElement>('button');
		const selected = this.#selected;
		if (!button || !selected) return;
		const isLink = button.dataset['copy'] === 'link';
		const text = isLink ? linkToWords(selected) : quoteWords(selected, this.dataset);
		void copyText(text, button, this).then(() => this.#place());
	}
}

adoptStyles(css);
customElements.define('selection-bar', SelectionBar);
