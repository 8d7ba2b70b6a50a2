import { WIDE } from '#src/ui/client/wide-media-query.ts';

const PLACE = '[data-place]';

/**
 * Marks one event as the current one, chosen by a click on it, by focus in it or by the address, and on
 * wide screens asks the map beside it to choose the event’s first place.
 * Without it the fragment marks the event, and the places are links.
 */
class TimeLine extends HTMLElement {
	#listening: AbortController | undefined;

	connectedCallback() {
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		const choose = ({ target }: Event) => this.#choose(target as Element);
		for (const type of ['click', 'focusin']) this.addEventListener(type, choose, { signal });
		window.addEventListener('hashchange', () => this.#chooseAsked(), { signal });
		void customElements.whenDefined('map-room').then(() => this.#chooseAsked());
	}

	disconnectedCallback() {
		this.#listening?.abort();
	}

	/** The event that the address asks for, also by a fragment it had before. */
	#chooseAsked() {
		this.#choose(document.getElementById(location.hash.slice(1)));
	}

	/** Chooses the event that the element is, or is in; a place that is touched itself goes before the first. */
	#choose(touched: Element | null) {
		const event = touched?.closest('.event');
		if (!event || event.ariaCurrent === 'true') return;
		for (const other of this.querySelectorAll('[aria-current]'))
			other.removeAttribute('aria-current');
		event.ariaCurrent = 'true';
		if (!WIDE.matches) return;
		const link = touched?.closest<HTMLElement>(PLACE) ?? event.querySelector<HTMLElement>(PLACE);
		const detail = link?.dataset['place'] ?? '';
		document.querySelector('.map-figure')?.dispatchEvent(new CustomEvent('map-choose', { detail }));
	}
}

customElements.define('time-line', TimeLine);
