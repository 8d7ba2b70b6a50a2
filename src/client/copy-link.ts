import { opensElsewhere } from './opens-elsewhere.ts';

/**
 * Copies the address of the link inside it and says so.
 * Without it (or with a modifier key) the link leads to that address; where the clipboard is
 * forbidden the address is shown, selected.
 */
class CopyLink extends HTMLElement {
	connectedCallback() {
		this.addEventListener('click', (event) => {
			const link = this.querySelector('a');
			if (!link || opensElsewhere(event) || !link.contains(event.target as Node)) return;
			event.preventDefault();
			void this.#copy(link);
		});
	}

	async #copy(link: HTMLAnchorElement) {
		const words = link.querySelector('span')!;
		const before = words.textContent;
		try {
			await navigator.clipboard.writeText(link.href);
			this.querySelector('input')?.remove();
			words.textContent = 'Copied';
			announce('Link copied');
			setTimeout(() => (words.textContent = before), 2000);
		} catch {
			this.#show(link.href);
		}
	}

	#show(address: string) {
		const field = this.querySelector('input') ?? document.createElement('input');
		field.readOnly = true;
		field.value = address;
		field.ariaLabel = 'Address to copy';
		this.append(field);
		field.select();
	}
}

function announce(message: string): void {
	let region = document.querySelector('#announcer');
	if (!region) {
		region = document.createElement('div');
		region.id = 'announcer';
		region.className = 'visually-hidden';
		region.ariaLive = 'polite';
		document.body.append(region);
	}
	region.textContent = message;
}

customElements.define('copy-link', CopyLink);
