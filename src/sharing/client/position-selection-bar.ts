import '#src/ui/client/require-popover.ts';

const GAP = 8;
const HEADER = 64;
/** Fingers bring the system’s own menu and handles to the words: the bar keeps to the edge of the screen. */
const COARSE = matchMedia('(pointer: coarse)');

/**
 * Puts the bar below the last of the selected words, or above the first where there is no room; for fingers at the
 * bottom of the screen, or at its top where the words are. It never covers them.
 */
export function placeBar(bar: HTMLElement, range: Range): void {
	const lines = [...range.getClientRects()];
	const top = Math.min(...lines.map((line) => line.top));
	const bottom = Math.max(...lines.map((line) => line.bottom));
	const { style, offsetHeight: height, offsetWidth: width } = bar;
	const last = lines.at(-1);
	if (!last) return;
	style.cssText = '';
	if (COARSE.matches) {
		const own = bar.getBoundingClientRect();
		bar.toggleAttribute('data-top', bottom > own.top && top < own.bottom);
		return;
	}
	const isBelow = bottom + GAP + height < innerHeight || top - GAP - height < HEADER;
	const left = Math.min(last.right - width / 2, innerWidth - width - GAP);
	style.left = `${Math.max(GAP, left) + scrollX}px`;
	style.top = `${(isBelow ? bottom + GAP : top - GAP - height) + scrollY}px`;
}
