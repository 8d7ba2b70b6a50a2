import { fragmentOf } from '#src/shared/fragment.ts';
import { adoptStyles } from '#src/ui/client/adopt-styles.ts';
import css from '../styles/source-filter.css?inline';

/**
 * Narrows a list, the bibliography or the gazetteer, down to what has every facet chosen, and says how many that is.
 * The address is left alone; one that leads to what is filtered away brings all back.
 * Without it its controls are hidden.
 */
class SourceFilter extends HTMLElement {
	#listening: AbortController | undefined;

	connectedCallback() {
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		adoptStyles(css);
		this.querySelector<HTMLElement>('.form')!.hidden = false;
		this.addEventListener('change', () => this.#narrow(), { signal });
		this.querySelector('button')!.addEventListener('click', () => this.#reset(), { signal });
		window.addEventListener('hashchange', () => this.#reveal(), { signal });
		this.#narrow();
	}

	disconnectedCallback() {
		this.#listening?.abort();
	}

	get #selects() {
		return [...this.querySelectorAll('select')];
	}

	#narrow() {
		const chosen = this.#selects.map(({ value }) => value).filter(Boolean);
		let shown = 0;
		for (const entry of document.querySelectorAll<HTMLElement>('[data-facets]')) {
			const facets = entry.dataset['facets']!.split(' ');
			entry.hidden = !chosen.every((facet) => facets.includes(facet));
			if (!entry.hidden) shown += 1;
		}
		this.#hideEmptyGroups();
		this.querySelector('button')!.hidden = chosen.length === 0;
		const said = this.#words(shown);
		const output = this.querySelector('output')!;
		if (output.value !== said) output.value = said;
	}

	/** Also what leads to them. */
	#hideEmptyGroups() {
		for (const heading of document.querySelectorAll('section > h2[id]')) {
			const group = heading.parentElement!;
			if (!group.querySelector('[data-facets]')) continue;
			group.hidden = !group.querySelector('[data-facets]:not([hidden])');
			const jump = document.querySelector(`.jumps a[href="#${heading.id}"]`);
			if (jump) jump.parentElement!.hidden = group.hidden;
		}
	}

	#words(shown: number): string {
		const { count: all, noun } = this.dataset;
		if (shown === Number(all)) return `${all} ${noun}s`;
		return shown > 0 ? `${shown} of ${all} ${noun}s` : `No ${noun} fits all of these`;
	}

	/** The button goes, so focus must have somewhere to be. */
	#reset() {
		this.#showAll();
		this.#selects[0]!.focus();
	}

	#showAll() {
		for (const select of this.#selects) select.value = '';
		this.#narrow();
	}

	#reveal() {
		const target = document.getElementById(fragmentOf(location.hash));
		if (!target?.closest('[hidden]')) return;
		this.#showAll();
		target.scrollIntoView();
	}
}

customElements.define('source-filter', SourceFilter);
