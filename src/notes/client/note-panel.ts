import { WIDE } from '#src/shared/breakpoints.ts';
import {
	addEntry,
	goBackOverEntries,
	releaseEntry,
	staysOpen,
} from '#src/ui/client/history-entry.ts';
import { isTab } from '#src/ui/client/keyboard/is-tab.ts';
import { opensNewTab } from '#src/ui/client/opens-new-tab.ts';
import { fillPanel, neighbour } from './fill-panel.ts';
import { isEndOfPanel } from './is-end-of-panel.ts';
import { positionPanel } from './position-panel.ts';
import { showWhole, standsWhole } from './show-whole.ts';

const phoneMediaQuery = matchMedia(`not all and (min-width: ${WIDE})`);

/**
 * Custom element that shows a copy of a note at its marker, or of an outcome at its verdict: a popover below the
 * sentence, a bottom sheet on phones. Tab goes through it as if it stood in the text after the marker, and closes it at
 * its ends, so that it never covers what has the focus. Without this script the markers are links to the lists after the
 * answer.
 */
class NotePanel extends HTMLElement {
	#marker: HTMLElement | undefined;
	#note: HTMLElement | undefined;

	connectedCallback() {
		releaseEntry('note'); // A reload closes the panel but keeps its history entry.
		document.addEventListener('click', (event) => this.#onClick(event));
		document.addEventListener('keydown', (event) => this.#onKey(event));
		document.addEventListener('focusin', ({ target }) => this.#onFocus(target as Element));
		document.addEventListener('note-close', () => this.#close(false));
		window.addEventListener('popstate', () => staysOpen(this.#marker) || this.#close());
		window.addEventListener('resize', () =>
			positionPanel(this, this.#marker, phoneMediaQuery.matches),
		);
		this.addEventListener('click', (event) => this.#onButton(event));
	}

	#onClick(event: MouseEvent) {
		const target = event.target as Element;
		if (target.closest('dialog, selection-bar')) return;
		const link = target.closest<HTMLAnchorElement>('a[data-note], .verdict-link');
		const note = link && document.getElementById(link.hash.slice(1));
		if (note && !opensNewTab(event)) {
			event.preventDefault();
			if (standsWhole(note)) showWhole(note, link);
			else if (link === this.#marker) this.#dismiss();
			else this.#open(note, link);
		} else if (this.#marker && !this.contains(target)) {
			if (target.closest('a, button')) this.#leave();
			else this.#dismiss(false);
		}
	}

	#onKey(event: KeyboardEvent) {
		const { key, shiftKey, defaultPrevented } = event;
		if (!this.#marker || defaultPrevented || document.querySelector('dialog[open]')) return;
		const leaves = isTab(event) && isEndOfPanel(this, shiftKey);
		if (key !== 'Escape' && !leaves) return;
		this.#dismissToMarker();
		// The browser moves the focus on from the marker; backwards it stays there.
		if (leaves && shiftKey) event.preventDefault();
	}

	/** Closes the panel when a key moves the focus into the page. Clicks close it by themselves. */
	#onFocus(target: Element) {
		const isOnPage = !target.closest('note-panel, dialog, selection-bar');
		if (this.#marker && isOnPage && target.matches(':focus-visible')) this.#dismiss(false);
	}

	#onButton({ target: clicked, detail }: MouseEvent) {
		const target = clicked as Element;
		const step = target.closest<HTMLElement>('[data-step]')?.dataset['step'];
		if (step) this.#step(Number(step));
		else if (target.closest('[data-close]')) {
			// A click from the keyboard has `detail` 0.
			if (detail === 0) this.#dismissToMarker();
			else this.#dismiss();
		} else if (target.closest('[data-all]')) {
			this.#note?.closest('details')?.setAttribute('open', '');
			this.#leave();
		}
	}

	#step(by: number) {
		const note = neighbour(this.#note!, by);
		const marker = note && markerOf(note);
		if (!marker) return;
		this.#open(note, marker);
		marker.scrollIntoView({ block: phoneMediaQuery.matches ? 'start' : 'nearest' });
		positionPanel(this, marker, phoneMediaQuery.matches);
	}

	#open(note: HTMLElement, marker: HTMLElement) {
		this.#marker?.removeAttribute('aria-expanded');
		[this.#note, this.#marker] = [note, marker];
		marker.setAttribute('aria-expanded', 'true');
		fillPanel(this, note);
		if (!this.matches(':popover-open')) {
			this.showPopover();
			if (phoneMediaQuery.matches) addEntry('note');
		}
		this.dispatchEvent(new CustomEvent('note-open', { bubbles: true, detail: note.id }));
		positionPanel(this, marker, phoneMediaQuery.matches);
		this.focus({ preventScroll: true });
	}

	/** Closes the panel and removes the history entry that a bottom sheet has added. */
	#dismiss(refocus = true) {
		this.#close(refocus);
		goBackOverEntries('note');
	}

	/** Closes the panel for a reader who uses keys: the marker, which has the focus then, is scrolled into view. */
	#dismissToMarker() {
		const marker = this.#marker;
		this.#dismiss();
		marker?.scrollIntoView({ block: 'nearest' });
	}

	/** Closes the panel for a link that leads on. The link keeps the sheet’s history entry. */
	#leave() {
		releaseEntry('note');
		this.#close(false);
	}

	#close(refocus = true) {
		const marker = this.#marker;
		if (!marker) return;
		this.#marker = undefined;
		marker.removeAttribute('aria-expanded');
		this.hidePopover();
		this.dispatchEvent(new CustomEvent('note-open', { bubbles: true }));
		if (refocus) marker.focus({ preventScroll: true });
	}
}

/** Finds the first marker of a note, or the verdict that leads to an outcome. */
const markerOf = ({ id, dataset }: HTMLElement) =>
	dataset['kind']
		? document.getElementById(id.replace('n-', 'r-'))
		: document.querySelector<HTMLElement>(`.verdict-link[href='#${CSS.escape(id)}']`);

customElements.define('note-panel', NotePanel);
