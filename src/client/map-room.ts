import { choiceIn } from '../lib/map-choice.ts';
import { followReader } from './map-follow.ts';
import { declutter } from './map-labels.ts';
import { light } from './map-light.ts';
import { keptNames } from './map-names-kept.ts';
import { isStill, showView } from './map-stage.ts';
import { keepOneStop } from './map-stop.ts';
import { opensElsewhere } from './opens-elsewhere.ts';

/**
 * Keeps the map on the answer being read, and lights a place in the text and on the map together.
 * All else a map can do comes with `map-desk.ts`, when it is first touched.
 * Without scripts the map shows the view it was built with, and its places are links.
 */
class MapRoom extends HTMLElement {
	#listening: AbortController | undefined;
	#resizing: ResizeObserver | undefined;
	#figure = this.querySelector<HTMLElement>('.map-figure')!;
	#built = this.#figure.dataset['view']!;
	#read = this.#built;

	connectedCallback() {
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		const on = (target: EventTarget, types: string, listen: (event: Event) => void) => {
			for (const type of types.split(' ')) target.addEventListener(type, listen, { signal });
		};
		const detailOf = (event: Event) => (event as CustomEvent<string>).detail;
		on(document, 'pointerover focusin', light);
		on(document, 'click', (event) => this.#onClick(event as MouseEvent));
		on(this.#figure, 'pointerenter focusin map-touch', () => isStill(this.#figure) || this.#desk());
		on(this.#figure, 'change', () => void this.#desk().catch(() => {}));
		on(this.#figure, 'map-view', (event) => this.#show(detailOf(event)));
		on(this.#figure, 'map-choose', (event) => {
			this.#desk().then(
				(desk) => desk.point(detailOf(event)),
				() => {},
			);
		});
		on(this.#figure, 'map-follow', () => this.#follow(true));
		on(window, 'beforeprint', () => this.#show(this.#built, false));
		on(window, 'afterprint', () => this.#show(this.#read, false));
		for (const tool of this.#figure.querySelectorAll('[hidden], [disabled]'))
			for (const state of ['hidden', 'disabled']) tool.removeAttribute(state);
		this.#show(this.#built, false);
		this.#resizing = new ResizeObserver((all) => {
			for (const { target } of all) declutter(target);
		});
		for (const slot of this.#figure.querySelectorAll('.map-slot')) this.#resizing.observe(slot);
		followReader((answer) => this.#onRead(answer), signal);
		if (keptNames() !== 'en') void this.#desk().catch(() => {});
		if (choiceIn(location.search))
			this.#desk().then(
				(desk) => desk.arrive(),
				() => {},
			);
	}

	disconnectedCallback() {
		this.#listening?.abort();
		this.#resizing?.disconnect();
	}

	#onRead(answer: HTMLElement | undefined) {
		this.#read = answer?.dataset['view'] ?? this.#built;
		this.#follow();
		this.#figure.dispatchEvent(new CustomEvent('map-read', { detail: answer }));
	}

	#follow(anew = false) {
		if (anew) delete this.#figure.dataset['free'];
		if (!('free' in this.#figure.dataset)) this.#show(this.#read);
	}

	/** Places and measures open on the map instead of their pages. */
	#onClick(event: MouseEvent) {
		const target = event.target as Element;
		const link = target.closest<HTMLAnchorElement>('a:is([data-place], [data-measure])');
		const isOnMap = this.#figure.contains(target) && !isStill(this.#figure);
		if (!(link || isOnMap) || opensElsewhere(event) || event.defaultPrevented) return;
		if (link) event.preventDefault();
		const id = link?.dataset['place'] ?? link?.dataset['measure'];
		this.#desk().then(
			(desk) => (isOnMap ? desk.press(event) : desk.choose(id!, link!)),
			() => link && location.assign(link.href),
		);
	}

	#show(view: string, calmly = true) {
		showView(this.#figure, view, calmly);
		keepOneStop(this.#figure);
	}

	async #desk() {
		const { openDesk } = await import('./map-desk.ts');
		return openDesk(this.#figure);
	}
}

customElements.define('map-room', MapRoom);
