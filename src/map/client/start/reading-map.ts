import { wideMediaQuery } from '#src/ui/client/wide-media-query.ts';
import { highlight, highlightWhenStill } from '../stage/highlight.ts';
import type { LiveMap } from '../stage/live-map.ts';
import { keepOneTabStop } from '../stage/tab-stop.ts';
import { keepWordsOpen } from './keep-words-open.ts';
import { loadController } from './load-controller.ts';
import { MapStrip } from './map-strip.ts';
import { showOpenedNote } from './show-opened-note.ts';
import { updateViewLink } from './update-view-link.ts';

/**
 * Lights a place in the text and on the map together, and makes the map live: then it follows the reader. The sheet comes
 * when the browser has time, on narrow screens at the first scroll; the other tools of the map, when the reader first
 * uses it. Without scripts the map is a still picture of what it was built with, and its places are links.
 */
class ReadingMap extends HTMLElement {
	#listening = new AbortController();
	#figure = this.querySelector<HTMLElement>('.map-figure')!;
	#strip = new MapStrip(this.#figure, this.#listening.signal);
	#map: LiveMap | undefined;
	#following: Promise<(id: string) => void> | undefined;
	/** The year whose land an event of the timeline asks for before the map is live. */
	#land: string | undefined;

	connectedCallback() {
		const { signal } = this.#listening;
		const on = (target: EventTarget, types: string, listen: (event: Event) => void) => {
			for (const type of types.split(' ')) target.addEventListener(type, listen, { signal });
		};
		const detail = (event: Event) => (event as CustomEvent<string>).detail;
		on(document, 'pointermove focusin', highlight);
		on(document, 'pointerover', highlightWhenStill);
		// Captured, so that the address is set before the link is copied.
		this.#figure.addEventListener('click', updateViewLink, { signal, capture: true });
		on(this.#figure, 'map-view', (event) => this.#showView(detail(event)));
		on(this.#figure, 'map-pin', (event) => void this.#pin(detail(event)));
		on(this.#figure, 'map-land', (event) => this.#showLand(detail(event)));
		on(this.#figure, 'map-touch', () => void this.#open());
		for (const tool of this.#figure.querySelectorAll('.map-tools, [disabled]'))
			for (const state of ['hidden', 'disabled']) tool.removeAttribute(state);
		keepWordsOpen(this.#figure.querySelector('.map-words')!, signal);
		keepOneTabStop(this.#figure);
		showOpenedNote(this.#figure, () => this.#open(), signal);
		loadController(this.#figure, signal);
		if (wideMediaQuery.matches) whenIdle(() => void this.#open());
		else
			window.addEventListener('scroll', () => whenIdle(() => void this.#open()), {
				once: true,
				signal,
			});
	}

	disconnectedCallback() {
		this.#listening.abort();
	}

	/** Makes the map live, and lets it follow the reader. If the sheet does not come, the still picture stays. */
	async #open(): Promise<LiveMap | undefined> {
		try {
			void this.#follow();
			const { liveMapOf } = await import('../stage/live-map.ts');
			const map = await liveMapOf(this.#figure);
			if (this.#map) return map;
			this.#map = map;
			if (this.#land) void map.showLand(this.#land);
			return map;
		} catch {
			return undefined;
		}
	}

	#follow() {
		const [figure, strip, { signal }] = [this.#figure, this.#strip, this.#listening];
		const show = (id: string) => this.#showView(id);
		this.#following ??= import('./follow-reader.ts').then(({ followReader }) =>
			followReader({ figure, strip, show, signal }),
		);
		this.#following.catch(() => (this.#following = undefined));
		return this.#following;
	}

	async #pin(id: string) {
		try {
			void this.#open();
			(await this.#follow())(id);
		} catch {
			this.#showView(id);
		}
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
}

/** Calls `act` when the browser has time after the page has loaded. Safari has no idle callbacks. */
function whenIdle(act: () => void) {
	const wait = () =>
		'requestIdleCallback' in window ? requestIdleCallback(act) : setTimeout(act, 200);
	if (document.readyState === 'complete') wait();
	else window.addEventListener('load', wait, { once: true });
}

customElements.define('reading-map', ReadingMap);
