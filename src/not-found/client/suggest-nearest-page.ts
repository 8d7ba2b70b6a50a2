import { whatIsMeant } from '../shared/known-addresses.ts';

/**
 * Names, on the page that says “not found”, what the address asked for most likely meant.
 * The links of the page are the list it chooses from; without it, or with no good guess, they are what a reader has.
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
				entries.flatMap(({ path, link }) => formerOf(link).map((old) => [old, path])),
			),
		};
		const { pathname, hash } = location;
		const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
		const meant = whatIsMeant({ path, fragment: hash }, known);
		if (meant) this.#name(base + meant.path, meant.name);
	}

	#name(address: string, name: string) {
		this.querySelector('span')!.textContent = 'The nearest to what you asked for:';
		const own = this.querySelector('a')!;
		own.href = address;
		own.textContent = name;
	}
}

const nameOf = (link: HTMLAnchorElement) => link.textContent.trim();
const formerOf = (link: HTMLAnchorElement) => link.dataset['was']?.split(' ') ?? [];

customElements.define('nearest-address', NearestAddress);
