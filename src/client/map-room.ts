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
			document.addEventListener(type, (event) => this.#light(event.target as Element), { signal });
		for (const type of ['pointerenter', 'focusin', 'map-view'])
			this.#figure.addEventListener(type, () => this.#wake(), { signal, once: true });
		const onView = (event: Event) => this.#show((event as CustomEvent<string>).detail);
		this.#figure.addEventListener('map-view', onView, { signal });
		this.#figure.addEventListener('click', (event) => this.#onClick(event), { signal });
		for (const tool of this.#figure.querySelectorAll('[hidden], [disabled]')) {
			tool.removeAttribute('hidden');
			tool.removeAttribute('disabled');
		}
		this.#read = this.#figure.dataset['view']!;
		this.#show(this.#read, false);
		this.#resizing = new ResizeObserver((entries) => {
			for (const { target } of entries) declutter(target);
		});
		for (const slot of this.#slots) this.#resizing.observe(slot);
		this.#follow();
	}

	disconnectedCallback() {
		this.#listening?.abort();
		this.#reading?.disconnect();
		this.#resizing?.disconnect();
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

	/** A small frame that is chosen becomes the large one; the map stops following the text, or takes it up again. */
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

	#light(target: Element) {
		const named = target.closest<HTMLElement>('a[data-place], a[data-measure]')?.dataset;
		for (const lit of document.querySelectorAll('[data-lit]')) lit.removeAttribute('data-lit');
		const [name, id] = named?.['place'] ? ['place', named['place']] : ['measure', named?.['measure']];
		if (!id) return;
		for (const same of document.querySelectorAll(`[data-${name}="${CSS.escape(id)}"]`))
			same.setAttribute('data-lit', '');
	}

	async #wake() {
		const { panZoom } = await import('./pan-zoom.ts');
		panZoom(this.#figure);
	}
}

customElements.define('map-room', MapRoom);
