import { adoptStyles } from '#src/ui/client/adopt-styles.ts';
import { announce } from '#src/ui/client/announce.ts';
import { isTab } from '#src/ui/client/keyboard/is-tab.ts';
import css from '../styles/selection-bar.css?inline';
import { copyText, removeCopyField } from './copy-text.ts';
import { linkToWords } from './link-to-words.ts';
import { moveBarFocus } from './move-bar-focus.ts';
import { positionSelectionBar } from './position-selection-bar.ts';
import { quoteWords } from './quote-words.ts';
import { type SelectedPassage, selectedPassage } from './selected-passage.ts';

/** The bar opens when the selection has not changed for this time, in ms. */
const SETTLED_MS = 350;

/**
 * Custom element that copies a link to the words selected in an answer or note, or a quotation of them with its source.
 * It opens when the selection is settled, without taking the focus; Tab moves the focus into it. It closes with the
 * selection or by Escape.
 */
class SelectionBar extends HTMLElement {
	#selected: SelectedPassage | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** Whether a mouse button or finger is down, so that the selection may still change. */
	#isPressed = false;

	connectedCallback() {
		document.addEventListener('selectionchange', () => this.#openWhenSettled());
		document.addEventListener('pointerdown', ({ target }) => this.#onPress(target as Node));
		for (const end of ['pointerup', 'pointercancel'])
			document.addEventListener(end, () => this.#onRelease());
		document.addEventListener('keydown', (event) => this.#onKey(event), true);
		this.addEventListener('mousedown', (event) => {
			// Otherwise a click on the bar would clear the selection.
			if (!(event.target as Element).closest('textarea')) event.preventDefault();
		});
		this.addEventListener('click', ({ target }) => this.#copy(target as Element));
		document.addEventListener('scroll', () => this.#place(), { capture: true, passive: true });
		window.addEventListener('resize', () => this.#place());
		this.#openWhenSettled();
	}

	#onPress(target: Node) {
		this.#isPressed = true;
		clearTimeout(this.#timer);
		if (!this.contains(target) && !selectedPassage()) this.#close();
	}

	#onRelease() {
		this.#isPressed = false;
		this.#openWhenSettled();
	}

	#openWhenSettled() {
		clearTimeout(this.#timer);
		// While the focus is in the field to copy from, the selection is that of the field.
		if (this.#isPressed || this.contains(document.activeElement)) return;
		const selected = selectedPassage();
		if (selected?.words !== this.#selected?.words) this.#close();
		if (selected) this.#timer = setTimeout(() => this.#open(selected), SETTLED_MS);
	}

	#open(selected: SelectedPassage) {
		const isSame = selected.words === this.#selected?.words;
		this.#selected = selected;
		if (isSame) return;
		this.showPopover();
		this.#place();
		announce('Words selected. Tab leads to “Copy link to these words” and “Copy quotation”.');
	}

	#place() {
		if (this.#selected && this.matches(':popover-open'))
			positionSelectionBar(this, this.#selected.range);
	}

	#close() {
		this.#selected = undefined;
		removeCopyField(this);
		if (this.matches(':popover-open')) this.hidePopover();
	}

	#onKey(event: KeyboardEvent) {
		if (!this.matches(':popover-open') || document.querySelector('dialog[open]')) return;
		if (isTab(event)) moveBarFocus(event, this, this.#selected!.range);
		if (event.key !== 'Escape') return;
		event.preventDefault();
		const { range } = this.#selected!;
		if (this.contains(document.activeElement)) moveBarFocus(event, this, range);
		// `#selected` stays set, so that the bar does not open again for the same words.
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
