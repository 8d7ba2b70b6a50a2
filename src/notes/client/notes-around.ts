import type { placeNotes } from './place-notes.ts';

/**
 * Defines an empty element that stands behind a list of notes. It places the notes whole around their text, where the
 * style sheet makes room for them (`position: absolute`): when the parser arrives at the element, so that no frame shows
 * them elsewhere, and again whenever the size of the text or of a note changes. It is as high as the notes below the text.
 *
 * The function is printed into pages, before their text, so it must not use anything from outside itself.
 */
export function defineNotesAround(place: typeof placeNotes): void {
	/** How far the line of a marker begins above its superscript, in CSS pixels. */
	const LINE_ABOVE = 4;

	class NotesAround extends HTMLElement {
		#isAround = false;
		#sizes = new ResizeObserver(() => this.#place());

		connectedCallback() {
			this.previousElementSibling!.classList.add('complete');
			this.#place();
			// Not the passage itself, whose height follows from the places of the notes.
			for (const text of this.closest('.prose')!.querySelectorAll(':scope > p'))
				this.#sizes.observe(text);
			new MutationObserver(() => this.#place()).observe(document.documentElement, {
				// The second goes when the inlined letters are decoded: the text has other heights from then on.
				attributeFilter: ['data-depth', 'data-unpainted'],
			});
		}

		get #notes() {
			return [...this.previousElementSibling!.children] as HTMLElement[];
		}

		#place() {
			const notes = this.#notes;
			// The notes themselves are not asked: in a closed list they would be laid out, and their fonts fetched.
			const list = this.closest('.notes')!;
			const isAround = getComputedStyle(list).position === 'relative';
			if (isAround !== this.#isAround)
				for (const note of notes)
					if (isAround) this.#sizes.observe(note);
					else this.#sizes.unobserve(note);
			this.#isAround = isAround;
			if (!isAround) {
				this.style.removeProperty('height');
				return;
			}
			const topOf = (element: Element) => element.getBoundingClientRect().top;
			const origin = topOf(this.closest('.prose')!);
			const start = topOf(list) - origin;
			const { places, height } = place(
				notes.map((note) => {
					const marker = document.getElementById(note.id.replace('n-', 'r-'))!;
					// Not the marker itself, which has a padding.
					const line = topOf(marker.parentElement!) - origin - LINE_ABOVE;
					return {
						height: note.getBoundingClientRect().height,
						line: Math.min(start, Math.max(0, line)),
					};
				}),
				start,
			);
			for (const [index, { column, top }] of places.entries()) {
				const { style } = notes[index]!;
				// The third column stands beside the text, the first and second below it.
				style.setProperty('--column', `${(column + 2) % 3}`);
				style.top = `${top - start}px`;
			}
			this.style.height = `${height - start}px`;
		}
	}

	customElements.define('notes-around', NotesAround);
}
