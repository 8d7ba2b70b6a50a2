import type { Cut } from '../lib/cut.ts';
import { followReader } from './map-follow.ts';
import { declutter } from './map-labels.ts';
import { light } from './map-light.ts';
import { promote, showCut } from './map-stage.ts';

/**
 * Keeps the map on the answer being read, and lights a place in the text and on the map together.
 * Without it the map shows the view it was built with, and its places are links.
 */
class MapRoom extends HTMLElement {
	#listening: AbortController | undefined;
	#resizing: ResizeObserver | undefined;
	#read = '';
	#figure = this.querySelector<HTMLElement>('.map-figure')!;

	connectedCallback() {
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		for (const type of ['pointerover', 'focusin'])
			document.addEventListener(type, light, { signal });
		for (const type of ['pointerenter', 'focusin', 'map-view'])
			this.#figure.addEventListener(type, () => this.#wake(), { signal });
		const show = ({ detail }: CustomEventInit<string>) => this.#show(detail!);
		this.#figure.addEventListener('map-view', show as EventListener, { signal });
		this.#figure.addEventListener('click', (event) => this.#onClick(event), { signal });
		const built = this.#figure.dataset['view']!;
		window.addEventListener('beforeprint', () => this.#show(built, false), { signal });
		window.addEventListener('afterprint', () => this.#show(this.#read, false), { signal });
		for (const tool of this.#figure.querySelectorAll('[hidden], [disabled]'))
			for (const state of ['hidden', 'disabled']) tool.removeAttribute(state);
		this.#read = built;
		this.#show(built, false);
		this.#resizing = new ResizeObserver((all) => {
			for (const { target } of all) declutter(target);
		});
		for (const slot of this.#figure.querySelectorAll('.map-slot')) this.#resizing.observe(slot);
		followReader((view) => this.#follow(view), signal);
	}

	disconnectedCallback() {
		this.#listening?.abort();
		this.#resizing?.disconnect();
	}

	#follow(view: string) {
		this.#read = view;
		if (!('free' in this.#figure.dataset)) this.#show(view);
	}

	/** A small frame that is chosen becomes the large one, until the text is followed again. */
	#onClick({ target }: MouseEvent) {
		const slot = (target as Element).closest<HTMLElement>('.map-slot:not([data-large])');
		if (slot && !(target as Element).closest('a')) {
			this.#figure.dataset['free'] = '';
			this.#show(slot.dataset['frame']!);
		}
		if (!(target as Element).closest('[data-follow]')) return;
		delete this.#figure.dataset['free'];
		this.#show(this.#read);
	}

	#show(view: string, calmly = true) {
		const cuts = JSON.parse(this.#figure.dataset['cuts']!) as Record<string, [string, ...Cut]>;
		const [frame, ...cut] = cuts[view] ?? [];
		if (!frame) return;
		this.#figure.dataset['view'] = view;
		const isPromoted = promote(this.#figure, frame);
		for (const slot of this.#figure.querySelectorAll('.map-slot')) {
			const isLarge = slot.matches('[data-large]');
			showCut(slot, isLarge ? (cut as unknown as Cut) : [0, 0, 1], calmly && !isPromoted);
		}
	}

	/** Where the map stands in the flow of a narrow page, it does not answer to fingers. */
	async #wake() {
		const isStill = matchMedia('(width < 68.75em)').matches && !this.#figure.closest('dialog');
		if (isStill || 'movable' in this.#figure.dataset) return;
		const { panZoom } = await import('./pan-zoom.ts');
		panZoom(this.#figure);
	}
}

customElements.define('map-room', MapRoom);
