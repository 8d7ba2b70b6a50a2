import { adoptStyles } from '#src/ui/client/adopt-styles.ts';
import css from '../styles/panel.css?inline';
import '#src/ui/client/require-popover.ts';

const GAP = 8;
/** What the sticky header may cover, with some air. */
const HEADER = 72;
/** From here on a margin stands between text and map: the panel opens in it. */
const MARGIN = matchMedia('(width >= 106.25em)');

/**
 * Puts the panel (absolute, in CSS pixels from the top of the document) below the last line of the sentence
 * that holds the marker, scrolling where there is no room below; in the margin where there is one.
 * Without a marker it is closed. On phones the sheet is placed by CSS, and the marker is brought into what is left of the screen.
 */
export function positionPanel(
	panel: HTMLElement,
	marker: HTMLElement | undefined,
	phone: boolean,
): void {
	if (!marker) return;
	panel.style.removeProperty('top');
	panel.style.removeProperty('left');
	if (phone) {
		reveal(marker, innerHeight - panel.offsetHeight);
		return;
	}
	const sentence = sentenceRects(marker);
	const margin = marker
		.closest('.room-text')
		?.querySelector('.note-margin')
		?.getBoundingClientRect();
	const at = marker.getBoundingClientRect();
	if (MARGIN.matches && margin) {
		put(panel, margin.left, Math.min(at.top - 12, innerHeight - panel.offsetHeight - GAP));
		return;
	}
	const column = (
		marker.closest('.prose, .answer, .room-text') ?? document.body
	).getBoundingClientRect();
	const left = Math.min(at.left - 24, Math.min(column.right, innerWidth - GAP) - panel.offsetWidth);
	const bottom = Math.max(...sentence.map((rect) => rect.bottom)) + GAP;
	const top = Math.min(...sentence.map((rect) => rect.top));
	put(panel, left, bottom);
	const bar = document.querySelector<HTMLElement>('.reading-bar')?.offsetHeight ?? 0;
	const hidden = bottom + panel.offsetHeight + GAP - (innerHeight - bar);
	if (hidden > 0) scrollBy({ top: Math.min(hidden, Math.max(0, top - HEADER)) });
}

function put(panel: HTMLElement, left: number, top: number): void {
	panel.style.left = `${Math.max(GAP, left) + scrollX}px`;
	panel.style.top = `${Math.max(0, top + scrollY)}px`;
}

function reveal(marker: HTMLElement, height: number): void {
	const { top, bottom } = marker.getBoundingClientRect();
	if (bottom > height - GAP) scrollBy({ top: bottom - height + 40 });
	else if (top < 0) scrollBy({ top: top - 40 });
}

/** The lines of the sentence that holds the marker, as rectangles in the viewport. */
function sentenceRects(marker: HTMLElement): DOMRect[] {
	const paragraph = marker.closest('p') ?? marker.parentElement!;
	const before = document.createRange();
	before.selectNodeContents(paragraph);
	before.setEndBefore(marker);
	const offset = before.toString().length;
	const segments = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(
		paragraph.textContent,
	);
	const { index, segment } = segments.containing(Math.max(0, offset - 1)) ?? {
		index: 0,
		segment: '',
	};
	const range = document.createRange();
	const start = locate(paragraph, index);
	const end = locate(paragraph, index + segment.trimEnd().length);
	range.setStart(...start);
	range.setEnd(...end);
	return [...range.getClientRects(), marker.getBoundingClientRect()];
}

function locate(root: Node, offset: number): [Node, number] {
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	let left = offset;
	let last: Node = root;
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		last = node;
		const { length } = node.textContent!;
		if (left <= length) return [node, left];
		left -= length;
	}
	return [last, last.textContent?.length ?? 0];
}

adoptStyles(css);
