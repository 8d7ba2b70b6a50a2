import { WIDE } from '#src/ui/client/wide-media-query.ts';
import { declutterLabels } from '../stage/declutter-labels.ts';
import { followReader } from '../stage/follow-reader.ts';
import { highlight } from '../stage/highlight.ts';
import { keepMap, showView } from '../stage/show-view.ts';
import { loadController } from './load-interaction.ts';
import { linkToView } from './view-link.ts';

/**
 * Keeps the map on the answer being read, and lights a place in the text and on the map together.
 * All else a map can do comes when it is first touched.
 * Without scripts the map shows the view it was built with, and its places are links.
 */
class MapRoom extends HTMLElement {
	#listening: AbortController | undefined;
	#approaching = new IntersectionObserver(
		(seen) => seen.some(({ isIntersecting }) => isIntersecting) && this.#begin(),
		{ rootMargin: '50%' },
	);
	#resizing: ResizeObserver | undefined;
	#figure = this.querySelector<HTMLElement>('.map-figure')!;
	#built = this.#figure.dataset['built']!;
	#read = this.#built;
	#restore: (() => void) | undefined;

	connectedCallback() {
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		const on = (target: EventTarget, types: string, listen: (event: Event) => void) => {
			for (const type of types.split(' ')) target.addEventListener(type, listen, { signal });
		};
		on(document, 'pointerover focusin', highlight);
		// Before the link is copied.
		this.#figure.addEventListener('click', linkToView, { signal, capture: true });
		on(this.#figure, 'map-view', (event) =>
			showView(this.#figure, (event as CustomEvent<string>).detail),
		);
		on(this.#figure, 'map-follow', () => this.#follow(true));
		on(window, 'beforeprint', () => {
			this.#restore = keepMap(this.#figure);
			showView(this.#figure, this.#built, false);
		});
		on(window, 'afterprint', () => this.#restore?.());
		for (const tool of this.#figure.querySelectorAll('[hidden], [disabled]'))
			for (const state of ['hidden', 'disabled']) tool.removeAttribute(state);
		if (WIDE.matches) this.#begin();
		else this.#approaching.observe(this.#figure);
		followReader((answer) => this.#onRead(answer), signal);
		loadController(this.#figure, signal);
	}

	disconnectedCallback() {
		this.#listening?.abort();
		this.#approaching.disconnect();
		this.#resizing?.disconnect();
	}

	/** Letters the map: beside the text at once, on phones, where most never come to it, when it is near. */
	#begin() {
		this.#approaching.disconnect();
		this.#resizing = new ResizeObserver((all) =>
			declutterLabels(...all.map(({ target }) => target)),
		);
		for (const slot of this.#figure.querySelectorAll('.map-slot')) this.#resizing.observe(slot);
		const { view, free } = this.#figure.dataset;
		showView(this.#figure, free === undefined ? this.#read : view!, false);
	}

	#onRead(answer: HTMLElement | undefined) {
		this.#read = answer?.dataset['view'] ?? this.#built;
		this.#follow();
		this.#figure.dispatchEvent(new CustomEvent('map-read', { detail: answer }));
	}

	#follow(anew = false) {
		if (anew) delete this.#figure.dataset['free'];
		if (this.#resizing && !('free' in this.#figure.dataset)) showView(this.#figure, this.#read);
	}
}

customElements.define('map-room', MapRoom);
