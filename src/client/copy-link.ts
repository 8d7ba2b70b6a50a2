import { copyText } from './copy-text.ts';
import { opensElsewhere } from './opens-elsewhere.ts';

/**
 * Copies the address of the link inside it and says so, or hands it to the system’s share sheet.
 * Without it (or with a modifier key) the link leads to that address, and there is no share button.
 */
class CopyLink extends HTMLElement {
	connectedCallback() {
		this.addEventListener('click', (event) => {
			const link = this.querySelector('a')!;
			const target = event.target as Element;
			const button = target.closest('button');
			if (button) void share(button, link);
			if (opensElsewhere(event) || !link.contains(target)) return;
			event.preventDefault();
			void copyText(link.href, link.querySelector('span')!, this);
		});
	}
}

/** Where the sheet cannot be had after all, the address is copied. */
async function share({ dataset }: HTMLElement, link: HTMLAnchorElement) {
	const { title = '', text = '' } = dataset;
	try {
		await navigator.share({ title, text, url: link.href });
	} catch (error) {
		// The reader has closed the sheet.
		if ((error as Error).name !== 'AbortError') link.click();
	}
}

customElements.define('copy-link', CopyLink);
