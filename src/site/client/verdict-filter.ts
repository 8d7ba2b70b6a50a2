import { fragmentOf } from '#src/shared/fragment.ts';
import { parameterOf, withParameter } from '#src/shared/query.ts';
import { adoptStyles } from '#src/ui/client/adopt-styles.ts';
import css from '../styles/verdict-filter.css?inline';

/**
 * Narrows the ledger down to a verdict, which the address keeps as `?verdict=`, and says how many rows are left. An
 * unknown verdict is ignored; an address that leads to a hidden row shows all. Without this script all rows are shown, and
 * the links lead to the lists by verdict.
 */
class VerdictFilter extends HTMLElement {
	#listening: AbortController | undefined;

	connectedCallback() {
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		adoptStyles(css);
		this.addEventListener('click', (event) => this.#choose(event), { signal });
		window.addEventListener('popstate', () => this.#apply(), { signal });
		window.addEventListener('hashchange', () => this.#apply(), { signal });
		this.#apply();
	}

	disconnectedCallback() {
		this.#listening?.abort();
	}

	/** Filters by a link of the filter that is clicked, unless the click opens it in another tab. */
	#choose(event: MouseEvent) {
		const link = (event.target as Element).closest('a');
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		this.#writeToAddress(verdictOf(link), '');
		this.#apply();
	}

	#writeToAddress(verdict: string, hash: string) {
		const url = new URL(withParameter(location.href, 'verdict', verdict));
		url.hash = hash;
		history.replaceState(history.state, '', url);
	}

	/** Shows the rows with the verdict of the address. */
	#apply() {
		const asked = parameterOf(location.search, 'verdict');
		const links = [...this.querySelectorAll('a')];
		const chosen = links.find((link) => verdictOf(link) === asked) ?? links[0]!;
		const verdict = verdictOf(chosen);
		for (const one of document.querySelectorAll<HTMLElement>('[data-verdict]'))
			one.toggleAttribute('data-other', verdict !== '' && one.dataset['verdict'] !== verdict);
		for (const answer of document.querySelectorAll<HTMLElement>('.fared'))
			answer.hidden = !answer.querySelector('li:not([data-other])');
		for (const link of links) link.removeAttribute('aria-current');
		chosen.setAttribute('aria-current', 'true');
		this.#report(verdict);
		if (verdict) this.#reveal();
	}

	/** Says how many rows are shown. */
	#report(verdict: string) {
		const { total } = this.dataset;
		const shown = document.querySelectorAll('.fared [data-verdict]:not([data-other])').length;
		const status = verdict
			? `${shown} of ${total} verdicts: ${verdict.replaceAll('-', ' ')}`
			: `${total} verdicts`;
		const output = this.querySelector('output')!;
		if (output.value !== status) output.value = status;
	}

	/** Shows all rows if the fragment of the address names a hidden one. */
	#reveal() {
		const target = document.getElementById(fragmentOf(location.hash));
		if (!target?.closest('[data-other], [hidden]')) return;
		this.#writeToAddress('', location.hash);
		this.#apply();
		target.scrollIntoView();
	}
}

/** Returns the verdict, as addresses have it, that a link of the filter leads to; empty for all. */
const verdictOf = ({ search }: HTMLAnchorElement): string => parameterOf(search, 'verdict');

customElements.define('verdict-filter', VerdictFilter);
