import '#src/ui/client/require-popover.ts';

/** Smallest distance of the bar from the words and from the edge of the window, in CSS pixels. */
const GAP = 8;
/** Height that the sticky header may cover, in CSS pixels. */
const HEADER = 64;
/** On touch screens the system shows its own menu and handles at the words, so the bar stays at the screen’s edge. */
const COARSE = matchMedia('(pointer: coarse)');

/**
 * Positions the bar below the last selected word, or above the first if there is no room below. On touch screens the
 * bar is at the bottom of the screen, or at the top if it would cover the words.
 */
export function positionSelectionBar(bar: HTMLElement, range: Range): void {
	const lines = [...range.getClientRects()];
	const top = Math.min(...lines.map((line) => line.top));
	const bottom = Math.max(...lines.map((line) => line.bottom));
	const { style, offsetHeight: height, offsetWidth: width } = bar;
	const last = lines.at(-1);
	if (!last) return;
	style.cssText = '';
	if (COARSE.matches) {
		const box = bar.getBoundingClientRect();
		bar.toggleAttribute('data-top', bottom > box.top && top < box.bottom);
		return;
	}
	const isBelow = bottom + GAP + height < innerHeight || top - GAP - height < HEADER;
	const left = Math.min(last.right - width / 2, innerWidth - width - GAP);
	style.left = `${Math.max(GAP, left) + scrollX}px`;
	style.top = `${(isBelow ? bottom + GAP : top - GAP - height) + scrollY}px`;
}
