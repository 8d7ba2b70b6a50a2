import { parameterOf } from '#src/shared/query.ts';
import { highlightOnNextPage } from '#src/ui/client/highlight-on-next-page.ts';
import { opensNewTab } from '#src/ui/client/opens-new-tab.ts';
import { moveFocusByKey } from './arrow-keys.ts';
import { holdStatus } from './fill-results.ts';
import { loadTextIndex, loadVocabulary } from './index-files/load-index.ts';
import { loadRunSearch, searchAndPrint } from './search-and-print.ts';
import { showSlowStatus } from './show-slow-status.ts';
import { startSearch } from './start-search.ts';
import { writeQueryToAddress } from './write-query-to-address.ts';

/**
 * A search field with results while the reader types: matches of names and topics immediately, matches of the texts
 * when these are loaded. Enter opens the first result; the button leads to the search page. With `data-address` the
 * page’s address has the query as `?q=`.
 */
class SearchBox extends HTMLElement {
	#listening: AbortController | undefined;
	#queryCount = 0;
	#printed: Promise<void> = Promise.resolve();

	connectedCallback() {
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		this.addEventListener('input', () => this.#startQuery(), { signal });
		this.addEventListener('submit', (event) => this.#onSubmit(event), { signal });
		this.addEventListener('keydown', (event) => moveFocusByKey(event, this), { signal });
		this.addEventListener('click', (event) => this.#onClick(event), { signal });
		this.addEventListener('focusin', prepareSearch, { signal });
		if (this.hasAttribute('data-address') && !this.#input.value) {
			this.#input.value = parameterOf(location.search, 'q');
		}
		void startSearch(this, () => this.#startQuery());
		this.#search();
	}

	disconnectedCallback() {
		this.#listening?.abort();
	}

	get #input(): HTMLInputElement {
		return this.querySelector('input')!;
	}

	/** Searches for a changed query, again with the first round of other interviews only. */
	#startQuery() {
		delete this.dataset['rounds'];
		this.#search();
	}

	#search() {
		holdStatus(this);
		const typed = this.#input.value;
		if (this.hasAttribute('data-address')) writeQueryToAddress(typed);
		const number = ++this.#queryCount;
		const isWanted = () => number === this.#queryCount;
		this.#printed = searchAndPrint(this, typed, isWanted);
		showSlowStatus(this, this.#printed, isWanted);
	}

	async #onSubmit(event: Event) {
		const isFromField = document.activeElement === this.#input;
		if (!isFromField && this.#input.value.trim()) return;
		event.preventDefault();
		this.#search();
		await this.#printed;
		this.querySelector<HTMLElement>('a.hit')?.click();
	}

	#onClick(event: MouseEvent) {
		const target = event.target as Element;
		if (target.closest('[data-more]')) {
			this.dataset['rounds'] = `${Number(this.dataset['rounds'] ?? 1) + 1}`;
			this.#search();
		}
		const query = target.closest<HTMLElement>('[data-query]')?.dataset['query'];
		if (query !== undefined) {
			this.#input.value = query;
			this.#input.focus();
			this.#startQuery();
		}
		const link = target.closest('a');
		if (!link) return;
		highlightOnNextPage(link, this.#input.value);
		if (!opensNewTab(event)) this.dispatchEvent(new Event('search-open', { bubbles: true }));
	}
}

/** Loads the index and the script that searches it before anything is typed. A failure is reported only when a search needs the index. */
export function prepareSearch() {
	const folder = document.querySelector<HTMLElement>('search-box')?.dataset['shelf'];
	// Its vocabulary comes first: the first results need nothing else.
	if (folder)
		loadVocabulary(folder, '')
			.then(() => Promise.all([loadTextIndex(folder), loadRunSearch()]))
			.catch(() => {});
}

customElements.define('search-box', SearchBox);
