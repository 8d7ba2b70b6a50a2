import { highlightOnNextPage } from '#src/ui/client/highlight-on-next-page.ts';
import { opensNewTab } from '#src/ui/client/opens-new-tab.ts';
import { answer } from './answer-query.ts';
import { moveFocus } from './arrow-keys.ts';
import { loadLibrary } from './load-index.ts';
import { keepInAddress } from './query-in-address.ts';
import { saySlow } from './slow-status.ts';
import { startSearch } from './start-search.ts';

/**
 * A field with results that come while one types: what names and topics tell at once, the rest when the
 * texts have come. Enter opens the first, the button leads to the page of search.
 * With `data-address` the query is kept in the page’s address as `?q=`.
 */
class SearchBox extends HTMLElement {
	#listening: AbortController | undefined;
	#asked = 0;
	#answered: Promise<void> = Promise.resolve();

	connectedCallback() {
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		this.addEventListener('input', () => this.#new(), { signal });
		this.addEventListener('submit', (event) => this.#onSubmit(event), { signal });
		this.addEventListener('keydown', (event) => moveFocus(event, this), { signal });
		this.addEventListener('click', (event) => this.#onClick(event), { signal });
		this.addEventListener('focusin', prepareSearch, { signal });
		if (this.hasAttribute('data-address') && !this.#input.value) {
			this.#input.value = new URLSearchParams(location.search).get('q') ?? '';
		}
		void startSearch(this, () => this.#new());
		this.#now();
	}

	disconnectedCallback() {
		this.#listening?.abort();
	}

	get #input(): HTMLInputElement {
		return this.querySelector('input')!;
	}

	/** Another query starts with as few interviews as the first. */
	#new() {
		delete this.dataset['rounds'];
		this.#now();
	}

	#now() {
		const typed = this.#input.value;
		if (this.hasAttribute('data-address')) keepInAddress(typed);
		const asked = ++this.#asked;
		const isWanted = () => asked === this.#asked;
		this.#answered = answer(this, typed, isWanted);
		saySlow(this, this.#answered, isWanted);
	}

	async #onSubmit(event: Event) {
		const byEnter = document.activeElement === this.#input;
		if (!byEnter && this.#input.value.trim()) return;
		event.preventDefault();
		this.#now();
		await this.#answered;
		this.querySelector<HTMLElement>('a.hit')?.click();
	}

	#onClick(event: MouseEvent) {
		const target = event.target as Element;
		if (target.closest('[data-more]')) {
			this.dataset['rounds'] = `${Number(this.dataset['rounds'] ?? 1) + 1}`;
			this.#now();
		}
		const query = target.closest<HTMLElement>('[data-query]')?.dataset['query'];
		if (query !== undefined) {
			this.#input.value = query;
			this.#input.focus();
			this.#new();
		}
		const link = target.closest('a');
		if (!link) return;
		highlightOnNextPage(link, this.#input.value);
		if (!opensNewTab(event)) this.dispatchEvent(new Event('search-open', { bubbles: true }));
	}
}

/** Fetches what search needs, before anything is typed. A failure is told when it matters. */
export function prepareSearch() {
	const shelf = document.querySelector<HTMLElement>('search-box')?.dataset['shelf'];
	if (shelf) loadLibrary(shelf).catch(() => {});
}

customElements.define('search-box', SearchBox);
