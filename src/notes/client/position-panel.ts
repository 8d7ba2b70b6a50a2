import { adoptStyles } from '#src/ui/client/adopt-styles.ts';
import { POPOVER_GAP } from '#src/ui/client/popover-gap.ts';
import css from '../styles/panel.css?inline';
import '#src/ui/client/require-popover.ts';

/** Height that the sticky header may cover, with some space below it, in CSS pixels. */
const HEADER = 72;
/** Distance of the marker from the edge of the part of the window that it is scrolled into, in CSS pixels. */
const REVEALED = 40;
/** How far the panel starts left of its marker, in CSS pixels. */
const LEFT_OF_MARKER = 24;

/**
 * Positions the panel (absolute, in CSS pixels from the top left of the document) below the last line of the sentence
 * with the marker, and scrolls the page if there is no room below.
 * On phones CSS positions the panel as a bottom sheet, and the page scrolls the marker to above the sheet.
 * @param marker The marker of the open note; undefined if the panel is closed, which changes nothing.
 * @param phone Whether the panel is a bottom sheet.
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
		const height = innerHeight - panel.offsetHeight;
		// In a low window the sheet covers all of it.
		if (height > 0) reveal(marker, height);
		return;
	}
	const sentence = sentenceRects(marker);
	const markerBox = marker.getBoundingClientRect();
	const column = (
		marker.closest('.prose, .answer, .room-text') ?? document.body
	).getBoundingClientRect();
	const left = Math.min(
		Math.max(markerBox.left, column.left) - LEFT_OF_MARKER,
		Math.min(column.right, innerWidth - POPOVER_GAP) - panel.offsetWidth,
	);
	const bottom = Math.max(...sentence.map((rect) => rect.bottom)) + POPOVER_GAP;
	const top = Math.min(...sentence.map((rect) => rect.top));
	put(panel, left, bottom);
	const bar = document.querySelector<HTMLElement>('.reading-bar')?.offsetHeight ?? 0;
	const hidden = bottom + panel.offsetHeight + POPOVER_GAP - (innerHeight - bar);
	if (hidden > 0) scrollBy({ top: Math.min(hidden, Math.max(0, top - HEADER)) });
}

/** Sets the position of the panel, given in CSS pixels from the top left of the viewport. */
function put(panel: HTMLElement, left: number, top: number): void {
	panel.style.left = `${Math.max(POPOVER_GAP, left) + scrollX}px`;
	panel.style.top = `${Math.max(0, top + scrollY)}px`;
}

/** Scrolls the marker into the upper `height` CSS pixels of the viewport. */
function reveal(marker: HTMLElement, height: number): void {
	const { top, bottom } = marker.getBoundingClientRect();
	if (bottom > height - POPOVER_GAP) scrollBy({ top: bottom - height + REVEALED });
	else if (top < 0) scrollBy({ top: top - REVEALED });
}

/** Returns the rectangles, in the viewport, of the lines of the sentence with the marker, and of the marker. */
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

/** Finds the text node at an offset in the text of `root`, in characters, and the offset within that node. */
function locate(root: Node, offset: number): [Node, number] {
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	let remaining = offset;
	let last: Node = root;
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		last = node;
		const { length } = node.textContent!;
		if (remaining <= length) return [node, remaining];
		remaining -= length;
	}
	return [last, last.textContent?.length ?? 0];
}

adoptStyles(css);
