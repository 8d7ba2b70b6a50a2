const WIDE = matchMedia('(width >= 68.75em)');

/**
 * Marks one event as the current one, chosen by a click on it, by focus in it or by the address, and on
 * wide screens asks the map beside it to choose the event’s first place. Lights all its places under the pointer.
 * Without it the fragment marks the event, and the places are links.
 */
class TimeLine extends HTMLElement {
	#listening: AbortController | undefined;

	connectedCallback() {
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		const choose = ({ target }: Event) => this.#choose((target as Element).closest('.event'));
		for (const type of ['click', 'focusin']) this.addEventListener(type, choose, { signal });
		window.addEventListener('hashchange', () => this.#chooseAsked(), { signal });
		// After the map's own listeners, which put all lights out first.
		void customElements.whenDefined('map-room').then(() => {
			document.addEventListener('pointerover', lightPlaces, { signal });
			this.#chooseAsked();
		});
	}

	disconnectedCallback() {
		this.#listening?.abort();
	}

	/** The event that the address asks for, also by a fragment it had before. */
	#chooseAsked() {
		const asked = document.getElementById(location.hash.slice(1));
		this.#choose(asked?.closest('.event') ?? null);
	}

	#choose(event: Element | null) {
		if (!event || event.ariaCurrent === 'true') return;
		for (const other of this.querySelectorAll('[aria-current]'))
			other.removeAttribute('aria-current');
		event.ariaCurrent = 'true';
		const detail = event.querySelector<HTMLElement>('[data-place]')?.dataset['place'];
		if (!detail || !WIDE.matches) return;
		document.querySelector('.map-figure')?.dispatchEvent(new CustomEvent('map-choose', { detail }));
	}
}

function lightPlaces({ target }: Event) {
	const event = (target as Element).closest('.event');
	if (!event || (target as Element).closest('[data-place]')) return;
	for (const { dataset } of event.querySelectorAll<HTMLElement>('[data-place]')) {
		const same = document.querySelectorAll(`[data-place="${CSS.escape(dataset['place']!)}"]`);
		for (const one of same) one.setAttribute('data-lit', '');
	}
}

customElements.define('time-line', TimeLine);
