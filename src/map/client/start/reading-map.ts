import { wideMediaQuery } from '#src/ui/client/wide-media-query.ts';
import { declutterLabels } from '../stage/declutter-labels.ts';
import { followReader } from '../stage/follow-reader.ts';
import { highlight } from '../stage/highlight.ts';
import { saveMapState, showView } from '../stage/show-view.ts';
import { loadController } from './load-controller.ts';
import { updateViewLink } from './update-view-link.ts';

/**
 * Shows the view of the answer that is being read, and highlights a place in the text and on the map together.
 * All other functions of the map load when the reader first uses it.
 * Without scripts the map shows the view that it was built with, and its places are links.
 */
class ReadingMap extends HTMLElement {
	#listening: AbortController | undefined;
	#approaching = new IntersectionObserver(
		(entries) => entries.some(({ isIntersecting }) => isIntersecting) && this.#begin(),
		{ rootMargin: '50%' },
	);
	#resizing: ResizeObserver | undefined;
	#figure = this.querySelector<HTMLElement>('.map-figure')!;
	#defaultView = this.#figure.dataset['built']!;
	#viewRead = this.#defaultView;
	#restore: (() => void) | undefined;

	connectedCallback() {
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		const on = (target: EventTarget, types: string, listen: (event: Event) => void) => {
			for (const type of types.split(' ')) target.addEventListener(type, listen, { signal });
		};
		on(document, 'pointerover focusin', highlight);
		// Captured, so that the address is set before the link is copied.
		this.#figure.addEventListener('click', updateViewLink, { signal, capture: true });
		on(this.#figure, 'map-view', (event) =>
			showView(this.#figure, (event as CustomEvent<string>).detail),
		);
		on(this.#figure, 'map-follow', () => this.#follow(true));
		on(window, 'beforeprint', () => {
			this.#restore = saveMapState(this.#figure);
			showView(this.#figure, this.#defaultView, false);
		});
		on(window, 'afterprint', () => this.#restore?.());
		for (const tool of this.#figure.querySelectorAll('[hidden]:not([data-follow]), [disabled]'))
			for (const state of ['hidden', 'disabled']) tool.removeAttribute(state);
		if (wideMediaQuery.matches) this.#begin();
		else this.#approaching.observe(this.#figure);
		followReader((answer) => this.#onRead(answer), signal);
		loadController(this.#figure, signal);
	}

	disconnectedCallback() {
		this.#listening?.abort();
		this.#approaching.disconnect();
		this.#resizing?.disconnect();
	}

	/**
	 * Shows the view and decides which labels have room. Runs immediately if the map stands beside the text; on narrow
	 * screens, where most readers never reach the map, when the map is within half a window’s height.
	 */
	#begin() {
		this.#approaching.disconnect();
		this.#resizing = new ResizeObserver((entries) =>
			declutterLabels(...entries.map(({ target }) => target)),
		);
		for (const slot of this.#figure.querySelectorAll('.map-slot')) this.#resizing.observe(slot);
		const { view, free } = this.#figure.dataset;
		showView(this.#figure, free === undefined ? this.#viewRead : view!, false);
	}

	#onRead(answer: HTMLElement | undefined) {
		this.#viewRead = answer?.dataset['view'] ?? this.#defaultView;
		this.#follow();
		this.#figure.dispatchEvent(new CustomEvent('map-read', { detail: answer }));
	}

	#follow(isResumed = false) {
		if (isResumed) delete this.#figure.dataset['free'];
		if (this.#resizing && !('free' in this.#figure.dataset)) showView(this.#figure, this.#viewRead);
	}
}

customElements.define('reading-map', ReadingMap);
