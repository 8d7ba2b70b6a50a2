import { opensNewTab } from '#src/ui/client/opens-new-tab.ts';
import { describeShared, type QuotedInterview } from '../shared/quotation.ts';
import { copyText } from './copy-text.ts';

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
			if (button) void share(link);
			if (opensNewTab(event) || !link.contains(target)) return;
			event.preventDefault();
			void copyText(link.href, link.querySelector('span')!, this);
		});
	}
}

/** Where the sheet cannot be had after all, the address is copied. */
async function share(link: HTMLAnchorElement) {
	const heading =
		link.closest('.answer')?.querySelector('.question') ?? document.querySelector('h1');
	const title = heading?.textContent.trim() ?? document.title;
	try {
		await navigator.share({ title, text: describe(link), url: link.href });
	} catch (error) {
		// The reader has closed the sheet.
		if ((error as Error).name !== 'AbortError') link.click();
	}
}

/** What is shared and that it is a rendering; off the reading room the page’s own description, which says so too. */
function describe(link: HTMLElement): string {
	const known = document.querySelector<HTMLElement>('selection-bar')?.dataset;
	const isNote = link.closest('note-panel') !== null;
	if (known) return describeShared({ ...known } as unknown as QuotedInterview, isNote);
	return document.querySelector<HTMLMetaElement>('meta[name=description]')!.content;
}

customElements.define('copy-link', CopyLink);
