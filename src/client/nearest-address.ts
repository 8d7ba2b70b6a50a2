import { nearestPage } from '../lib/nearest-page.ts';

/**
 * Names, on the page that says “not found”, the answer, note or place nearest to the address asked for.
 * The links of the page are the list it chooses from; without it, or with no good guess, they are what a reader has.
 */
class NearestAddress extends HTMLElement {
	connectedCallback() {
		const base = this.dataset['base'] ?? '/';
		const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-addresses] a')];
		const addressOf = (link: HTMLAnchorElement) =>
			(link.getAttribute('href') ?? '').slice(base.length);
		const { pathname, hash } = location;
		const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
		const near = nearestPage({ path, fragment: hash }, links.map(addressOf));
		const link = links.find((one) => addressOf(one) === near);
		if (link) this.#name(link);
	}

	#name(link: HTMLAnchorElement) {
		this.querySelector('span')!.textContent = 'The nearest to what you asked for:';
		const own = this.querySelector('a')!;
		own.href = link.href;
		own.textContent = link.textContent.trim();
	}
}

customElements.define('nearest-address', NearestAddress);
