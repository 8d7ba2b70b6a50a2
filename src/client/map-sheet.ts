import { addEntry, takeBackEntry } from './history-entry.ts';
import { opensElsewhere } from './opens-elsewhere.ts';

const WIDE = '(min-width: 68.75em)';

/**
 * On narrow screens opens the map full screen, with a history entry of its own: Back closes it.
 * Without it the same links lead to the map at the end of the page.
 */
class MapSheet extends HTMLElement {
	#listening: AbortController | undefined;
	#opener: HTMLElement | undefined;
	#dialog = this.querySelector('dialog')!;
	#home = document.querySelector('map-room')!;
	#figure = this.#home.querySelector<HTMLElement>('.map-figure')!;

	connectedCallback() {
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		document.addEventListener('click', (event) => this.#onClick(event), { signal });
		window.addEventListener('popstate', () => this.#dialog.close(), { signal });
		this.#dialog.addEventListener('close', () => this.#onClose(), { signal });
	}

	disconnectedCallback() {
		this.#listening?.abort();
	}

	#onClick(event: MouseEvent) {
		const target = event.target as Element;
		const opener = target.closest<HTMLElement>('[data-open-map]');
		if (target.closest('[data-close-map]')) this.#dialog.close();
		if (!opener || opensElsewhere(event)) return;
		if (matchMedia(WIDE).matches) return;
		event.preventDefault();
		this.#open(opener);
	}

	#open(opener: HTMLElement) {
		this.#opener = opener;
		const answer = opener.closest<HTMLElement>('[data-view]') ?? answerInSight();
		this.#dialog.append(this.#figure);
		this.#dialog.showModal();
		addEntry('map');
		this.#figure.dataset['free'] = '';
		const detail = opener.dataset['openMap'] || answer?.dataset['view'];
		if (detail) this.#figure.dispatchEvent(new CustomEvent('map-view', { detail }));
	}

	#onClose() {
		this.#home.append(this.#figure);
		delete this.#figure.dataset['free'];
		this.#opener?.focus();
		takeBackEntry('map');
	}
}

/** The answer in the middle of the screen. */
function answerInSight() {
	const answers = [...document.querySelectorAll<HTMLElement>('article.answer[data-view]')];
	return answers.findLast((answer) => answer.getBoundingClientRect().top < innerHeight / 2);
}

customElements.define('map-sheet', MapSheet);
