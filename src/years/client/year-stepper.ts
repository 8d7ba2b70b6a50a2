import { parameterOf } from '#src/shared/query.ts';
import { element } from '#src/ui/client/element.ts';
import { opensNewTab } from '#src/ui/client/opens-new-tab.ts';
import { wideMediaQuery } from '#src/ui/client/wide-media-query.ts';
import { writeParameter } from '#src/ui/client/write-parameter.ts';

/** Least way of a finger for a step, in CSS pixels. */
const SWIPE = 40;
/** Time to read a word, at 200 words a minute, and to look at a map, in milliseconds. */
const [WORD_MS, LOOK_MS] = [300, 3000];

/**
 * Steps through the years of the map below which it stands, by its buttons, dots, arrow keys and swipes, by links to
 * years in the page, and by `?year=` in the address. It plays the years only when asked, and stops at any touch.
 */
class YearStepper extends HTMLElement {
	#listening: AbortController | undefined;
	#figure = this.closest<HTMLElement>('.map-figure')!;
	#dots = [...this.querySelectorAll<HTMLAnchorElement>('a[data-year]')];
	#caption = this.querySelector('.year-caption')!;
	#today = this.#caption.textContent;
	#year = '';
	/** The year whose land is shown without what the year tells. */
	#land = '';
	#timer: ReturnType<typeof setTimeout> | undefined;
	#swipeStart: number | undefined;
	#hasArrived = false;

	connectedCallback() {
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		const on = (target: EventTarget, types: string, listen: (event: never) => void) => {
			for (const type of types.split(' '))
				target.addEventListener(type, listen as EventListener, { signal });
		};
		on(document, 'click', (event) => this.#onClick(event));
		on(this, 'keydown', (event) => this.#onKey(event));
		on(this, 'pointerdown', ({ clientX }: PointerEvent) => (this.#swipeStart = clientX));
		on(this, 'pointerup', ({ clientX }: PointerEvent) => this.#onSwipe(clientX));
		on(window, 'popstate', () => this.#showAddress());
		// Any touch stops the play, except that of its own button, which toggles it.
		on(document, 'pointerdown keydown wheel touchstart visibilitychange', (event: Event) => {
			if (!pressesPlay(event)) this.#stop();
		});
		on(this.#figure, 'map-follow', () => this.#show(''));
		on(this.#figure, 'map-year-missing', () =>
			this.#caption.append(' The map could not be loaded.'),
		);
		on(this.#figure, 'map-event', ({ detail }: CustomEvent<string>) => this.#showEvent(detail));
		this.#updateTabStop();
		// The figure moves into the full-screen map and back, and connects again, perhaps on a step of the history.
		if (this.#hasArrived) {
			this.#showAddress();
			return;
		}
		this.#hasArrived = true;
		void customElements.whenDefined('reading-map').then(() => this.#arrive());
	}

	disconnectedCallback() {
		this.#stop();
		this.#listening?.abort();
	}

	/** Shows a year, or today for an empty id. @param isStep Whether the history keeps its entry. */
	#show(id: string, isStep = true) {
		if (id === this.#year && !this.#land) return;
		// The first year is a step of its own, so that Back returns to today.
		writeParameter('year', id, !isStep && !(id && this.#year));
		this.#display(id);
	}

	/** Shows a year, or for an empty id today. @param land The year of the past whose land is shown in today’s place. */
	#display(id: string, land = '') {
		const { dataset } = this.#figure;
		const tell = (type: string, detail: string) =>
			this.#figure.dispatchEvent(new CustomEvent(type, { detail }));
		if (id || this.#year || !land) tell('map-view', id || dataset['built']!);
		if (land) tell('map-land', land);
		[this.#year, this.#land] = [id, land];
		if (id || land) dataset['free'] = '';
		else delete dataset['free'];
		for (const dot of this.#dots) setCurrent(dot, dot.dataset['year'] === id);
		for (const entry of document.querySelectorAll('.year-list [id^="year-"]'))
			setCurrent(entry, entry.id === `year-${id}`);
		for (const event of document.querySelectorAll<HTMLElement>('[data-told-in]'))
			event.toggleAttribute('data-told', event.dataset['toldIn'] === id);
		this.#describe(id);
		this.#updateTabStop();
	}

	/** Prints what the year shows: its title, and its sentence in the list. */
	#describe(id: string) {
		const entry = document.getElementById(`year-${id}`);
		if (!entry) {
			const land = this.#land.slice(0, 4);
			this.#caption.textContent = land ? `The land as since ${land}.` : this.#today;
			return;
		}
		const title = element('b', {}, entry.querySelector('h3')!.textContent!.trim());
		this.#caption.replaceChildren(title, ` ${entry.querySelector('p')!.textContent!.trim()}`);
	}

	/** Steps by so many years; today comes after the last. @returns Whether there is such a year. */
	#step(by: number): boolean {
		const ids = [...this.#dots.map(({ dataset }) => dataset['year']!), ''];
		const at = ids.indexOf(this.#year);
		const id = ids[at + by];
		if (id === undefined || id === this.#year) return false;
		this.#show(id);
		return true;
	}

	#onClick(event: MouseEvent) {
		const target = event.target as Element;
		const link = target.closest<HTMLElement>('a[data-year]');
		if (link && !opensNewTab(event)) {
			event.preventDefault();
			this.#openFullScreen(link);
			// The full-screen map has an entry of its own.
			this.#show(link.dataset['year']!, this.contains(link) || this.closest('dialog') !== null);
			return;
		}
		const button = this.contains(target) ? target.closest<HTMLElement>('button') : null;
		if (!button) return;
		const { step } = button.dataset;
		if (step) this.#step(Number(step));
		else if ('play' in button.dataset) this.#toggle();
		else this.#show('');
	}

	#onKey(event: KeyboardEvent) {
		// With such a key an arrow goes back in the history.
		if (event.altKey || event.ctrlKey || event.metaKey) return;
		const isOnDot = (event.target as Element).closest('a') !== null;
		const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };
		const ends: Record<string, number> = { Home: 0, End: this.#dots.length - 1 };
		if (event.key in steps) this.#step(steps[event.key]!);
		else if (event.key in ends) this.#show(this.#dots[ends[event.key]!]!.dataset['year']!);
		else return;
		event.preventDefault();
		if (isOnDot) this.querySelector<HTMLElement>('a[tabindex="0"]')?.focus();
	}

	#onSwipe(x: number) {
		const way = x - (this.#swipeStart ?? x);
		this.#swipeStart = undefined;
		if (Math.abs(way) >= SWIPE) this.#step(way < 0 ? 1 : -1);
	}

	/** The year in the address; empty if it has none, or an unknown one. */
	get #yearInAddress() {
		const text = parameterOf(location.search, 'year').trim();
		return this.#dots.some(({ dataset }) => dataset['year'] === text) ? text : '';
	}

	/** Shows what the address says; nothing of the page moves if it says what is shown. */
	#showAddress() {
		const id = this.#yearInAddress;
		if (id !== this.#year) this.#display(id);
	}

	/** Shows the year in the address that the reader came by. An unknown one goes from the address. */
	#arrive() {
		const id = this.#yearInAddress;
		writeParameter('year', '');
		if (!id) return;
		this.#openFullScreen();
		writeParameter('year', id);
		this.#showAddress();
	}

	/** Opens the full-screen map on a narrow page. Closing it returns to the address without a year. */
	#openFullScreen(opener?: HTMLElement) {
		if (!wideMediaQuery.matches && !this.#figure.closest('dialog'))
			this.#figure.dispatchEvent(new CustomEvent('map-open', { detail: opener }));
	}

	/** Shows the year of an event of the timeline; if the year does not tell the event, only its land. */
	#showEvent(id: string) {
		const { toldIn, landIn = '' } = document.getElementById(id)?.dataset ?? {};
		if (toldIn !== undefined) this.#show(toldIn);
		else if (this.#year || landIn !== this.#land) {
			writeParameter('year', '');
			this.#display('', landIn);
		}
	}

	#toggle() {
		if (this.#timer !== undefined) {
			this.#stop();
			return;
		}
		this.#play.setAttribute('aria-pressed', 'true');
		this.#play.textContent = 'Stop';
		// From today, or from the end, the play begins anew.
		if (!this.#year || this.#year === this.#dots.at(-1)!.dataset['year'])
			this.#show(this.#dots[0]!.dataset['year']!);
		this.#wait();
	}

	/** Shows the next year when this one has been read, until today has come. */
	#wait() {
		const words = this.#caption.textContent!.split(/\s+/).length;
		this.#timer = setTimeout(
			() => {
				if (this.#step(1) && this.#year) this.#wait();
				else this.#stop();
			},
			LOOK_MS + words * WORD_MS,
		);
	}

	#stop() {
		if (this.#timer === undefined) return;
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#play.setAttribute('aria-pressed', 'false');
		this.#play.textContent = 'Play';
	}

	get #play() {
		return this.querySelector<HTMLButtonElement>('[data-play]')!;
	}

	/**
	 * Makes the year that is shown, or else the last, the one that Tab leads to. A button without a way on says so, and keeps
	 * the focus.
	 */
	#updateTabStop() {
		const shown = this.#dots.find(({ dataset }) => dataset['year'] === this.#year);
		for (const dot of this.#dots) dot.tabIndex = dot === (shown ?? this.#dots.at(-1)) ? 0 : -1;
		const at = shown ? this.#dots.indexOf(shown) : this.#dots.length;
		const enable = (selector: string, isEnabled: boolean) => {
			this.querySelector(selector)!.setAttribute('aria-disabled', String(!isEnabled));
		};
		enable('[data-step="-1"]', at > 0);
		enable('[data-step="1"]', at < this.#dots.length);
		enable('[data-today]', shown !== undefined || this.#land !== '');
	}
}

/** Whether an event presses the button that plays: it is pointed at, or has the focus at Enter or Space. */
function pressesPlay(event: Event) {
	const isPress =
		event instanceof KeyboardEvent ? ['Enter', ' '].includes(event.key) : event.type !== 'wheel';
	return isPress && event.target instanceof Element && event.target.closest('[data-play]') !== null;
}

function setCurrent(element: Element, isCurrent: boolean) {
	if (isCurrent) element.setAttribute('aria-current', 'true');
	else element.removeAttribute('aria-current');
}

customElements.define('year-stepper', YearStepper);
