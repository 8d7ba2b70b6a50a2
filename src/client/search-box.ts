import { runSearch } from '../lib/search-run.ts';
import { keepInAddress } from './search-address.ts';
import { loadSearch } from './search-engine.ts';
import { printFailure, printOutcome } from './search-results.ts';
import { rememberWords } from './search-remember.ts';

/** Long enough not to search for every letter of a fast typist, too short to be felt. */
const PAUSE_MS = 80;

/**
 * A field with results that come while one types. Arrow keys go from the field to the results and back,
 * Enter opens the first. With `data-address` the query is kept in the page’s address as `?q=`.
 */
class SearchBox extends HTMLElement {
	#listening: AbortController | undefined;
	#timer = 0;
	#asked = 0;
	#answered: Promise<void> = Promise.resolve();

	connectedCallback() {
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		this.addEventListener('input', () => this.#soon(), { signal });
		this.addEventListener('submit', (event) => this.#onSubmit(event), { signal });
		this.addEventListener('keydown', (event) => this.#onKey(event), { signal });
		this.addEventListener('click', (event) => this.#onClick(event), { signal });
		if (this.#keepsAddress && !this.#input.value) {
			this.#input.value = new URLSearchParams(location.search).get('q') ?? '';
		}
		if (this.#input.value) this.#now();
	}

	disconnectedCallback() {
		this.#listening?.abort();
		clearTimeout(this.#timer);
	}

	get #input(): HTMLInputElement {
		return this.querySelector('input')!;
	}

	get #hits(): HTMLAnchorElement[] {
		return [...this.querySelectorAll<HTMLAnchorElement>('a.hit')];
	}

	get #keepsAddress(): boolean {
		return this.hasAttribute('data-address');
	}

	#soon() {
		clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => this.#now(), PAUSE_MS);
	}

	#now() {
		clearTimeout(this.#timer);
		this.#answered = this.#search(this.#input.value, ++this.#asked);
	}

	async #search(typed: string, asked: number) {
		if (this.#keepsAddress) keepInAddress(typed);
		try {
			const { engine, vocabulary } = await loadSearch(this.dataset['bundle']!);
			const outcome = typed.trim() ? await runSearch(typed, vocabulary, engine) : undefined;
			if (asked === this.#asked) printOutcome(this, typed, outcome, vocabulary);
		} catch {
			if (asked === this.#asked) printFailure(this);
		}
	}

	async #onSubmit(event: Event) {
		event.preventDefault();
		this.#now();
		await this.#answered;
		this.#hits[0]?.click();
	}

	#onKey(event: KeyboardEvent) {
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (!step) return;
		const stops = [this.#input, ...this.#hits];
		const at = stops.indexOf(document.activeElement as HTMLAnchorElement);
		if (at < 0) return;
		event.preventDefault();
		stops[at + step]?.focus();
	}

	#onClick(event: MouseEvent) {
		const target = event.target as Element;
		const query = target.closest<HTMLElement>('[data-query]')?.dataset['query'];
		if (query !== undefined) {
			this.#input.value = query;
			this.#input.focus();
			this.#now();
		}
		const link = target.closest('a');
		if (!link) return;
		rememberWords(link);
		const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
		if (!opensElsewhere) this.dispatchEvent(new Event('search-open', { bubbles: true }));
	}
}

/** Fetches what search needs, before anything is typed. A failure is told when it matters. */
export function prepareSearch() {
	const bundle = document.querySelector<HTMLElement>('search-box')?.dataset['bundle'];
	if (bundle) loadSearch(bundle).catch(() => {});
}

customElements.define('search-box', SearchBox);
