import { guessAddress } from '../shared/guess-address.ts';

/**
 * Shows, on the 404 page, a link to the address that the reader most likely meant. It chooses from the links on the
 * page. Without this script, or without a good guess, the reader has those links.
 */
class NearestAddress extends HTMLElement {
	connectedCallback() {
		const base = this.dataset['base'] ?? '/';
		const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-addresses] a')];
		const entries = links.map((link) => ({
			path: link.getAttribute('href')!.slice(base.length),
			link,
		}));
		const known = {
			names: Object.fromEntries(entries.map(({ path, link }) => [path, nameOf(link)])),
			moved: Object.fromEntries(
				entries.flatMap(({ path, link }) => oldPathsOf(link).map((old) => [old, path])),
			),
		};
		const { pathname, hash } = location;
		const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
		const meant = guessAddress({ path, fragment: hash }, known);
		if (meant) this.#suggest(base + meant.path, meant.name);
	}

	#suggest(address: string, name: string) {
		this.querySelector('span')!.textContent = 'The nearest to what you asked for:';
		const link = this.querySelector('a')!;
		link.href = address;
		link.textContent = name;
	}
}

const nameOf = (link: HTMLAnchorElement) => link.textContent.trim();
const oldPathsOf = (link: HTMLAnchorElement) => link.dataset['was']?.split(' ') ?? [];

customElements.define('nearest-address', NearestAddress);
