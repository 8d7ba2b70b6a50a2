import { POPOVER_GAP } from '#src/ui/client/popover-gap.ts';
import '#src/ui/client/require-popover.ts';

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
	const isBelow =
		bottom + POPOVER_GAP + height < innerHeight || top - POPOVER_GAP - height < HEADER;
	const left = Math.min(last.right - width / 2, innerWidth - width - POPOVER_GAP);
	style.left = `${Math.max(POPOVER_GAP, left) + scrollX}px`;
	style.top = `${(isBelow ? bottom + POPOVER_GAP : top - POPOVER_GAP - height) + scrollY}px`;
}
