import { opensNewTab } from '#src/ui/client/opens-new-tab.ts';
import { describeForSharing, type QuotedInterview } from '../shared/quotation.ts';
import { copyText } from './copy-text.ts';

/**
 * Custom element around a permalink and a share button. A click copies the link’s address and says so; the button
 * opens the system’s share sheet. Without this script the link leads to its address, and there is no button.
 * A click with a modifier key always follows the link.
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

/** Opens the system’s share sheet with a link, or copies the address if the sheet cannot be opened. */
async function share(link: HTMLAnchorElement) {
	const heading =
		link.closest('.answer')?.querySelector('.question') ?? document.querySelector('h1');
	const title = heading?.textContent.trim() ?? document.title;
	try {
		await navigator.share({ title, text: describe(link), url: link.href });
	} catch (error) {
		// “AbortError”: the reader has closed the sheet.
		if ((error as Error).name !== 'AbortError') link.click();
	}
}

/**
 * Returns the text that is shared with a link: what it leads to, and that it is a rendering. On pages without an
 * interview this is the page’s own description.
 */
function describe(link: HTMLElement): string {
	const interview = document.querySelector<HTMLElement>('selection-bar')?.dataset;
	const isNote = link.closest('note-panel') !== null;
	if (interview) return describeForSharing({ ...interview } as unknown as QuotedInterview, isNote);
	return document.querySelector<HTMLMetaElement>('meta[name=description]')!.content;
}

customElements.define('copy-link', CopyLink);
