import { wideMediaQuery } from '#src/ui/client/wide-media-query.ts';

const PLACE = '[data-place]';

/**
 * Marks one event as the current one: the event that the reader clicks or focuses, or that the address names. On wide
 * screens it also makes the map beside it show the event’s year and choose its first place.
 * Without this script the fragment marks the event (`:target`), and the places are plain links.
 */
class TimeLine extends HTMLElement {
	#listening: AbortController | undefined;

	connectedCallback() {
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		const choose = ({ target }: Event) => this.#choose(target as Element);
		for (const type of ['click', 'focusin']) this.addEventListener(type, choose, { signal });
		window.addEventListener('hashchange', () => this.#chooseFromAddress(), { signal });
		void customElements.whenDefined('reading-map').then(() => this.#chooseFromAddress());
	}

	disconnectedCallback() {
		this.#listening?.abort();
	}

	/** Chooses the event that the fragment of the address names; a former fragment of the event works too. */
	#chooseFromAddress() {
		this.#choose(document.getElementById(location.hash.slice(1)));
	}

	/**
	 * Chooses the event that the element is, or is in. If the element is in a link to a place, the map chooses that place
	 * instead of the event’s first.
	 */
	#choose(element: Element | null) {
		const event = element?.closest('.event');
		if (!event || event.matches('[aria-current]')) return;
		for (const other of this.querySelectorAll('.event[aria-current]'))
			other.removeAttribute('aria-current');
		event.setAttribute('aria-current', 'true');
		if (!wideMediaQuery.matches) return;
		const figure = document.querySelector('.map-figure');
		figure?.dispatchEvent(new CustomEvent('map-event', { detail: event.id }));
		const link = element?.closest<HTMLElement>(PLACE) ?? event.querySelector<HTMLElement>(PLACE);
		// The window of the year that tells the event shows its places.
		const isTold = (event as HTMLElement).dataset['toldIn'] !== undefined;
		const detail = (!isTold && link?.dataset['place']) || '';
		figure?.dispatchEvent(new CustomEvent('map-choose', { detail }));
	}
}

customElements.define('time-line', TimeLine);
