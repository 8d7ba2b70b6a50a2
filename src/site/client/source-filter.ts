import { fragmentOf } from '#src/shared/fragment.ts';
import { adoptStyles } from '#src/ui/client/adopt-styles.ts';
import css from '../styles/source-filter.css?inline';

/**
 * Filters a list (the bibliography or the gazetteer): hides every entry that lacks a chosen facet, and shows the number
 * of entries left. It does not change the address. An address that leads to a hidden entry resets the filter.
 * Without this script the controls stay hidden.
 */
class SourceFilter extends HTMLElement {
	#listening: AbortController | undefined;

	connectedCallback() {
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		adoptStyles(css);
		this.querySelector<HTMLElement>('.form')!.hidden = false;
		this.addEventListener('change', () => this.#filter(), { signal });
		this.querySelector('button')!.addEventListener('click', () => this.#reset(), { signal });
		window.addEventListener('hashchange', () => this.#reveal(), { signal });
		this.#filter();
	}

	disconnectedCallback() {
		this.#listening?.abort();
	}

	get #selects() {
		return [...this.querySelectorAll('select')];
	}

	/** Hides and shows the entries and groups, and updates the status line. */
	#filter() {
		const chosen = this.#selects.map(({ value }) => value).filter(Boolean);
		let shown = 0;
		for (const entry of document.querySelectorAll<HTMLElement>('[data-facets]')) {
			const facets = entry.dataset['facets']!.split(' ');
			entry.hidden = !chosen.every((facet) => facets.includes(facet));
			if (!entry.hidden) shown += 1;
		}
		this.#hideEmptyGroups();
		this.querySelector('button')!.hidden = chosen.length === 0;
		const status = this.#statusText(shown);
		const output = this.querySelector('output')!;
		if (output.value !== status) output.value = status;
	}

	/** Hides each group without a visible entry, and the jump link that leads to it. */
	#hideEmptyGroups() {
		for (const heading of document.querySelectorAll('section > h2[id]')) {
			const group = heading.parentElement!;
			if (!group.querySelector('[data-facets]')) continue;
			group.hidden = !group.querySelector('[data-facets]:not([hidden])');
			const jump = document.querySelector(`.jumps a[href="#${heading.id}"]`);
			if (jump) jump.parentElement!.hidden = group.hidden;
		}
	}

	#statusText(shown: number): string {
		const { count: all, noun } = this.dataset;
		if (shown === Number(all)) return `${all} ${noun}s`;
		return shown > 0 ? `${shown} of ${all} ${noun}s` : `No ${noun} fits all of these`;
	}

	/** Resets the filter. The button that was pressed disappears, so focus moves to the first select. */
	#reset() {
		this.#showAll();
		this.#selects[0]!.focus();
	}

	#showAll() {
		for (const select of this.#selects) select.value = '';
		this.#filter();
	}

	/** Shows all entries if the fragment of the address names a hidden one. */
	#reveal() {
		const target = document.getElementById(fragmentOf(location.hash));
		if (!target?.closest('[hidden]')) return;
		this.#showAll();
		target.scrollIntoView();
	}
}

customElements.define('source-filter', SourceFilter);
