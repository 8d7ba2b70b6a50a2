import { wideMediaQuery } from '#src/ui/client/wide-media-query.ts';
import { followReader } from '../stage/follow-reader.ts';
import { highlight } from '../stage/highlight.ts';
import type { LiveMap } from '../stage/live-map.ts';
import { keepOneTabStop } from '../stage/tab-stop.ts';
import { keepWordsOpen } from './keep-words-open.ts';
import { loadController } from './load-controller.ts';
import { updateViewLink } from './update-view-link.ts';

/**
 * Shows the view of the answer that is being read, and lights a place in the text and on the map together. The sheet
 * comes when the browser has time, on narrow screens at the first scroll; the other tools of the map, when the reader
 * first uses it. Without scripts the map is a still picture of the view that it was built with, and its places are links.
 */
class ReadingMap extends HTMLElement {
	#listening: AbortController | undefined;
	#figure = this.querySelector<HTMLElement>('.map-figure')!;
	#defaultView = this.#figure.dataset['built']!;
	#viewRead = this.#defaultView;
	#map: LiveMap | undefined;
	/** The year whose land an event of the timeline asks for before the map is live. */
	#land: string | undefined;

	connectedCallback() {
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		const on = (target: EventTarget, types: string, listen: (event: Event) => void) => {
			for (const type of types.split(' ')) target.addEventListener(type, listen, { signal });
		};
		on(document, 'pointerover focusin', highlight);
		// Captured, so that the address is set before the link is copied.
		this.#figure.addEventListener('click', updateViewLink, { signal, capture: true });
		on(this.#figure, 'map-view', (event) => this.#showView((event as CustomEvent<string>).detail));
		on(this.#figure, 'map-land', (event) => this.#showLand((event as CustomEvent<string>).detail));
		on(this.#figure, 'map-follow', () => this.#follow(true));
		on(this.#figure, 'map-touch', () => this.#open());
		for (const tool of this.#figure.querySelectorAll('.map-tools, [disabled]'))
			for (const state of ['hidden', 'disabled']) tool.removeAttribute(state);
		keepWordsOpen(this.#figure.querySelector('.map-words')!, signal);
		keepOneTabStop(this.#figure);
		followReader((answer) => this.#onRead(answer), signal);
		loadController(this.#figure, signal);
		if (wideMediaQuery.matches) whenIdle(() => this.#open());
		else
			window.addEventListener('scroll', () => whenIdle(() => this.#open()), { once: true, signal });
	}

	disconnectedCallback() {
		this.#listening?.abort();
	}

	/** Makes the map live. If the sheet does not come, the still picture stays. */
	#open() {
		import('../stage/live-map.ts')
			.then(({ liveMapOf }) => liveMapOf(this.#figure))
			.then((map) => {
				if (this.#map) return;
				this.#map = map;
				this.#follow();
				if (this.#land) void map.showLand(this.#land);
			})
			.catch(() => {});
	}

	#showLand(year: string) {
		if (this.#map) void this.#map.showLand(year);
		else this.#land = year;
	}

	#showView(id: string) {
		this.#land = undefined;
		if (this.#map) void this.#map.showView(id);
		else this.#figure.dataset['view'] = id;
	}

	#onRead(answer: HTMLElement | undefined) {
		this.#viewRead = answer?.dataset['view'] ?? this.#defaultView;
		this.#follow();
		this.#figure.dispatchEvent(new CustomEvent('map-read', { detail: answer }));
	}

	#follow(isResumed = false) {
		if (isResumed) delete this.#figure.dataset['free'];
		const isThere = this.#figure.dataset['view'] === this.#viewRead && !isResumed;
		if (this.#map && !isThere && !('free' in this.#figure.dataset)) this.#showView(this.#viewRead);
	}
}

/** Calls `act` when the browser has time after the page has loaded. Safari has no idle callbacks. */
function whenIdle(act: () => void) {
	const wait = () =>
		'requestIdleCallback' in window ? requestIdleCallback(act) : setTimeout(act, 200);
	if (document.readyState === 'complete') wait();
	else window.addEventListener('load', wait, { once: true });
}

customElements.define('reading-map', ReadingMap);
