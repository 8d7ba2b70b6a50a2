import { wideMediaQuery } from '#src/ui/client/wide-media-query.ts';
import { figureView } from '../stage/figure-views.ts';
import { highlight } from '../stage/highlight.ts';
import type { LiveMap } from '../stage/live-map.ts';
import { markStatement, sceneOf, statementId } from '../stage/scene-of.ts';
import { keepOneTabStop } from '../stage/tab-stop.ts';
import { followText, type Reading } from './follow-text.ts';
import { keepWordsOpen } from './keep-words-open.ts';
import { loadController } from './load-controller.ts';
import { MapStrip } from './map-strip.ts';
import { listenForPins } from './pin-scene.ts';
import { releaseOnScroll } from './release-on-scroll.ts';
import { showOpenedNote } from './show-opened-note.ts';
import { updateViewLink } from './update-view-link.ts';

/**
 * Shows the scene of the statement that is being read, or the view of its answer, and lights a place in the text and on
 * the map together. What the reader pins, chooses or moves to holds until the page is scrolled on. The sheet comes when
 * the browser has time, on narrow screens at the first scroll; the other tools of the map, when the reader first uses it.
 * Without scripts the map is a still picture of what it was built with, and its places are links.
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
		const detail = (event: Event) => (event as CustomEvent<string>).detail;
		on(document, 'pointerover focusin', highlight);
		// Captured, so that the address is set before the link is copied.
		this.#figure.addEventListener('click', updateViewLink, { signal, capture: true });
		on(this.#figure, 'map-view', (event) => this.#showView(detail(event)));
		on(this.#figure, 'map-pin', (event) => this.#pin(detail(event)));
		on(this.#figure, 'map-land', (event) => this.#showLand(detail(event)));
		on(this.#figure, 'map-follow', () => this.#follow(true));
		on(this.#figure, 'map-touch', () => void this.#open());
		for (const tool of this.#figure.querySelectorAll('.map-tools, [disabled]'))
			for (const state of ['hidden', 'disabled']) tool.removeAttribute(state);
		keepWordsOpen(this.#figure.querySelector('.map-words')!, signal);
		keepOneTabStop(this.#figure);
		const strip = new MapStrip(this.#figure, signal);
		followText(
			(reading) => this.#onRead(reading),
			() => strip.end,
			signal,
		);
		listenForPins(this.#figure, (piece) => this.#pin(statementId(piece), piece), signal);
		if (document.querySelector('.room-text .answer'))
			releaseOnScroll(this.#figure, () => this.#release(), signal);
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
		this.#listening?.abort();
	}

	/** Makes the map live. If the sheet does not come, the still picture stays. */
	async #open(): Promise<LiveMap | undefined> {
		try {
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

	#showLand(year: string) {
		if (this.#map) void this.#map.showLand(year);
		else this.#land = year;
	}

	#showView(id: string) {
		this.#land = undefined;
		if (this.#map) void this.#map.showView(id);
		else this.#figure.dataset['view'] = id;
	}

	#onRead({ answer, statement }: Reading) {
		const passage = statement ?? answer;
		const scene = passage && sceneOf(this.#figure, passage);
		this.#viewRead = scene ?? answer?.dataset['view'] ?? this.#defaultView;
		markStatement('data-read', statement && statementId(statement));
		this.#follow();
		this.#figure.dispatchEvent(new CustomEvent('map-read', { detail: answer }));
	}

	/** Shows the scene of a statement and holds it. @param piece A piece of the statement, which may have no scene of its own. */
	#pin(id: string, piece?: HTMLElement) {
		const scene = figureView(this.#figure, id) ? id : piece && sceneOf(this.#figure, piece);
		if (!scene) return;
		this.#figure.dataset['free'] = '';
		markStatement('data-pinned', id);
		this.#showView(scene);
	}

	/** Follows the text again. */
	#release() {
		this.#figure.dispatchEvent(new Event('map-release'));
		this.#follow(true);
	}

	#follow(isResumed = false) {
		if (isResumed) {
			delete this.#figure.dataset['free'];
			markStatement('data-pinned', undefined);
		}
		const isThere = this.#figure.dataset['view'] === this.#viewRead && !isResumed;
		if (!isThere && !('free' in this.#figure.dataset)) this.#showView(this.#viewRead);
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
