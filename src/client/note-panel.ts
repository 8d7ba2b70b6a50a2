import { fillPanel, siblings } from './fill-panel.ts';
import { placePanel } from './place-panel.ts';

const PHONE = matchMedia('(width < 48em)');

/**
 * Shows a copy of a note where its marker is: a popover below the sentence, a bottom sheet on phones.
 * Without it the markers are links to the notes in the list after the answer.
 */
class NotePanel extends HTMLElement {
	#marker: HTMLElement | undefined;
	#note: HTMLElement | undefined;

	connectedCallback() {
		if (history.state?.note) history.replaceState(null, '');
		document.addEventListener('click', (event) => this.#onClick(event));
		document.addEventListener('keydown', (event) => {
			const isOurs = this.#marker && !document.querySelector('dialog[open]');
			if (event.key === 'Escape' && isOurs && !event.defaultPrevented) this.#dismiss();
		});
		window.addEventListener('popstate', () => {
			if (this.#marker) this.#close();
			setTimeout(() => (history.scrollRestoration = 'auto'), 100);
		});
		window.addEventListener('resize', () => this.#place());
		this.addEventListener('click', (event) => this.#onButton(event.target as Element));
	}

	#onClick(event: MouseEvent) {
		const target = event.target as Element;
		const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.button > 0;
		const link = target.closest<HTMLElement>('a[data-note]');
		const note = link && document.getElementById(`n-${link.dataset['note']}`);
		if (note && !opensElsewhere) {
			event.preventDefault();
			if (link === this.#marker) this.#dismiss();
			else this.#open(note, link);
		} else if (this.#marker && !this.contains(target)) {
			// A link or button makes its own way: going back at the same time would undo it.
			if (target.closest('a, button')) this.#leave();
			else this.#dismiss(false);
		}
	}

	#onButton(target: Element) {
		const step = target.closest<HTMLElement>('[data-step]')?.dataset['step'];
		if (step) this.#step(Number(step));
		else if (target.closest('[data-close]')) this.#dismiss();
		else if (target.closest('[data-all]')) {
			this.#note?.closest('details')?.setAttribute('open', '');
			this.#leave();
		}
	}

	#step(by: number) {
		const notes = siblings(this.#note!);
		const note = notes[notes.indexOf(this.#note!) + by];
		const marker = note && document.getElementById(note.id.replace('n-', 'r-'));
		if (!marker) return;
		this.#open(note, marker);
		marker.scrollIntoView({ block: PHONE.matches ? 'start' : 'nearest' });
		this.#place();
	}

	#open(note: HTMLElement, marker: HTMLElement) {
		const isOpen = this.#marker !== undefined;
		this.#marker?.removeAttribute('aria-expanded');
		[this.#note, this.#marker] = [note, marker];
		marker.setAttribute('aria-expanded', 'true');
		fillPanel(this, note);
		if (!isOpen) {
			this.showPopover();
			if (PHONE.matches) {
				// The reader may have scrolled on by the time the sheet closes.
				history.scrollRestoration = 'manual';
				history.pushState({ note: true }, '');
			}
		}
		this.dispatchEvent(new CustomEvent('note-open', { bubbles: true, detail: note.id }));
		this.#place();
		this.focus({ preventScroll: true });
	}

	#place() {
		if (this.#marker) placePanel(this, this.#marker, PHONE.matches);
	}

	/** Closes, and takes back the history entry that a sheet has made. */
	#dismiss(refocus = true) {
		this.#close(refocus);
		if (history.state?.note) history.back();
	}

	/** Closes for a link that leads on, and lets it have the sheet’s history entry. */
	#leave() {
		if (history.state?.note) {
			history.replaceState(null, '');
			history.scrollRestoration = 'auto';
		}
		this.#close(false);
	}

	#close(refocus = true) {
		const marker = this.#marker;
		this.#marker = undefined;
		marker?.removeAttribute('aria-expanded');
		this.hidePopover();
		this.dispatchEvent(new CustomEvent('note-open', { bubbles: true }));
		if (refocus) marker?.focus({ preventScroll: true });
	}
}

customElements.define('note-panel', NotePanel);
