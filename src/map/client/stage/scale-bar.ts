import { scaleBarOf } from '#src/sheet/shared/scale-bar.ts';
import { boundsOf, type Size, type Window } from '#src/sheet/shared/window.ts';

/**
 * Draws the scale bar of a window.
 * @param translate Translates a text such as “50 km”.
 */
export function drawScaleBar(
	bar: Element,
	window: Window,
	size: Size,
	translate: (text: string) => string,
): void {
	const { text, share } = scaleBarOf(boundsOf(window, size));
	const end = `${(share * 100).toFixed(2)}%`;
	bar.querySelector('line')!.setAttribute('x2', end);
	const label = bar.querySelector('text')!;
	label.parentElement!.setAttribute('x', end);
	label.textContent = translate(text);
	bar.setAttribute('aria-label', `Scale bar: ${text}`);
}
