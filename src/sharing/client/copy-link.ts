import { opensNewTab } from '#src/ui/client/opens-new-tab.ts';
import { describeForSharing, type QuotedInterview } from '../shared/quotation.ts';
import { copyText } from './copy-text.ts';

/**
 * Handles the permalinks and share buttons in all `<copy-link>`. A click on the link copies its address and says so; the
 * button opens the system’s share sheet. This is part of every page’s script: browsers allow both only while they
 * handle the click, so it cannot wait for a module.
 * Without this script the link leads to its address, and the button does nothing.
 * A click with a modifier key always follows the link.
 */
function onClick(event: MouseEvent): void {
	const target = event.target as Element;
	const host = target.closest<HTMLElement>('copy-link');
	const link = host?.querySelector('a');
	if (!host || !link) return;
	if (target.closest('button')) void share(link);
	if (opensNewTab(event) || !link.contains(target)) return;
	event.preventDefault();
	void copyText(link.href, link.querySelector('span')!, host);
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

document.addEventListener('click', onClick);
