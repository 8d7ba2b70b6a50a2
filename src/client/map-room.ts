import type { Cut } from '../lib/cut.ts';
import { declutter, showCut } from './map-stage.ts';

/**
 * Keeps the map on the answer being read, and lights a place in the text and on the map together.
 * Without it the map shows the view it was built with, and its places are links.
 */
class MapRoom extends HTMLElement {
	#listening: AbortController | undefined;
	#reading: IntersectionObserver | undefined;
	#resizing: ResizeObserver | undefined;
	#read = '';
	#figure = this.querySelector<HTMLElement>('.map-figure')!;

	connectedCallback() {
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		for (const type of ['pointerover', 'focusin'])
			document.addEventListener(type, light, { signal });
		for (const type of ['pointerenter', 'focusin', 'map-view'])
			this.#figure.addEventListener(type, () => this.#wake(), { signal, once: true });
		const show = ({ detail }: CustomEventInit<string>) => this.#show(detail!);
		this.#figure.addEventListener('map-view', show as EventListener, { signal });
		this.#figure.addEventListener('click', (event) => this.#onClick(event), { signal });
		for (const tool of this.#figure.querySelectorAll('[hidden], [disabled]'))
			for (const state of ['hidden', 'disabled']) tool.removeAttribute(state);
		this.#read = this.#figure.dataset['view']!;
		this.#show(this.#read, false);
		this.#resizing = new ResizeObserver((all) => {
			for (const { target } of all) declutter(target);
		});
		for (const slot of this.#slots) this.#resizing.observe(slot);
		this.#follow();
	}

	disconnectedCallback() {
		this.#listening?.abort();
		for (const observer of [this.#reading, this.#resizing]) observer?.disconnect();
	}

	get #slots() {
		return this.#figure.querySelectorAll<HTMLElement>('.map-slot');
	}

	#follow() {
		const answers = document.querySelectorAll<HTMLElement>('article.answer[data-view]');
		if (answers.length < 2) return;
		this.#reading = new IntersectionObserver(
			(entries) => {
				const entered = entries.findLast(({ isIntersecting }) => isIntersecting);
				const view = (entered?.target as HTMLElement | undefined)?.dataset['view'];
				if (!view) return;
				this.#read = view;
				if (!('free' in this.#figure.dataset)) this.#show(view);
			},
			{ rootMargin: '-35% 0px -60% 0px' },
		);
		for (const answer of answers) this.#reading.observe(answer);
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
		for (const slot of this.#slots) {
			const isLarge = slot.dataset['frame'] === frame;
			const isPromoted = isLarge && !('large' in slot.dataset);
			slot.toggleAttribute('data-large', isLarge);
			showCut(slot, isLarge ? (cut as unknown as Cut) : [0, 0, 1], calmly && !isPromoted);
		}
	}

	async #wake() {
		const { panZoom } = await import('./pan-zoom.ts');
		panZoom(this.#figure);
	}
}

/** Lights everything that stands for the same place or measure as `target` does. */
function light({ target }: Event) {
	const { place, measure } =
		(target as Element).closest<HTMLElement>('a[data-place], a[data-measure]')?.dataset ?? {};
	for (const lit of document.querySelectorAll('[data-lit]')) lit.removeAttribute('data-lit');
	const [name, id] = place ? ['place', place] : ['measure', measure];
	if (!id) return;
	const same = document.querySelectorAll(`[data-${name}="${CSS.escape(id)}"]`);
	for (const one of same) one.setAttribute('data-lit', '');
}

customElements.define('map-room', MapRoom);
