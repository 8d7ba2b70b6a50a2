import { choiceInQuery } from '#src/map/shared/choice.ts';
import controls from '#src/map/styles/controls.css?inline';
import css from '#src/map/styles/full-screen.css?inline';
import { parameterOf } from '#src/shared/query.ts';
import { adoptStyles } from '#src/ui/client/adopt-styles.ts';
import {
	addEntry,
	entryCount,
	goBackOverEntries,
	releaseEntry,
} from '#src/ui/client/history-entry.ts';
import { opensNewTab } from '#src/ui/client/opens-new-tab.ts';
import { wideMediaQuery } from '#src/ui/client/wide-media-query.ts';

/**
 * Opens the map full screen on narrow screens, with a history entry of its own, so that Back closes it.
 * Without scripts the same links lead to the map at the end of the page.
 */
class FullScreenMap extends HTMLElement {
	#listening: AbortController | undefined;
	#opener: HTMLElement | undefined;
	#dialog = this.querySelector('dialog')!;
	#home = document.querySelector('reading-map')!;
	#figure = this.#home.querySelector<HTMLElement>('.map-figure')!;

	connectedCallback() {
		if (!('showModal' in this.#dialog)) return;
		// A reload may have left an entry. A choice or a year in the address takes it up again.
		if (!choiceInQuery(location.search) && !parameterOf(location.search, 'year'))
			releaseEntry('map');
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		document.addEventListener('click', (event) => this.#onClick(event), { signal });
		window.addEventListener('popstate', () => this.#onStep(), { signal });
		this.#dialog.addEventListener('close', () => this.#onClose(), { signal });
		// In print the map stands in its place on the page.
		window.addEventListener('beforeprint', () => this.#home.append(this.#figure), { signal });
		window.addEventListener('afterprint', () => this.#onPrinted(), { signal });
		const open = ({ detail }: CustomEventInit<HTMLElement>) => this.#open(detail);
		this.#figure.addEventListener('map-open', open as EventListener, { signal });
	}

	disconnectedCallback() {
		this.#listening?.abort();
	}

	#onClick(event: MouseEvent) {
		const target = event.target as Element;
		const opener = target.closest<HTMLElement>('[data-open-map]');
		if (target.closest('[data-close-map]')) this.#dialog.close();
		if (!opener || opensNewTab(event)) return;
		const view =
			opener.dataset['openMap'] || opener.closest<HTMLElement>('[data-view]')?.dataset['view'];
		const isBesideText = wideMediaQuery.matches;
		// On wide screens the links of the page that open a scene show it on the map beside the text.
		if (isBesideText && !opener.dataset['openMap']) return;
		event.preventDefault();
		if (!isBesideText) this.#open(opener);
		const type = isBesideText ? 'map-pin' : 'map-view';
		if (view) this.#figure.dispatchEvent(new CustomEvent(type, { detail: view }));
	}

	#open(opener?: HTMLElement) {
		this.#opener = opener;
		if (entryCount('map') === 0) addEntry('map');
		this.#dialog.append(this.#figure);
		this.#dialog.showModal();
		this.#figure.dataset['free'] = '';
		this.#figure.dispatchEvent(new Event('map-touch'));
	}

	/** Closes the full-screen map on Back and opens it again on Forward. */
	#onStep() {
		if (entryCount('map') === 0) this.#dialog.close();
		else if (!this.#dialog.open && !wideMediaQuery.matches) this.#open(this.#opener);
	}

	#onPrinted() {
		if (this.#dialog.open) this.#dialog.append(this.#figure);
	}

	#onClose() {
		// Forward may have opened the dialog again before its close event arrives.
		if (this.#dialog.open) return;
		this.#figure.dispatchEvent(new Event('map-shut'));
		this.#home.append(this.#figure);
		delete this.#figure.dataset['free'];
		// An address opens the map without an opener.
		(this.#opener ?? document.querySelector<HTMLElement>('.reading-bar [data-open-map]'))?.focus();
		goBackOverEntries('map');
	}
}

adoptStyles(controls + css);
customElements.define('full-screen-map', FullScreenMap);
