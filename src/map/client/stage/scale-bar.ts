import { scaleBarOf } from '#src/sheet/shared/scale-bar.ts';
import { boundsOf, type Size, type Window } from '#src/sheet/shared/window.ts';

/** The scale in which a bar is drawn, in CSS pixels per kilometre. */
const scales = new WeakMap<Element, number>();

/**
 * Draws the scale bar of a window that is at rest.
 * @param translate Translates a text such as “50 km”.
 */
export function drawScaleBar(
	bar: SVGElement,
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
	scales.set(bar, window.scale);
	bar.style.opacity = '';
}

/** Hides the bar while the scale changes. Drawn in each frame, it would hold up the page. */
export function hideWrongScaleBar(bar: SVGElement, { scale }: Window): void {
	const drawn = scales.get(bar) ?? scale;
	bar.style.opacity = Math.abs(scale / drawn - 1) > 0.001 ? '0' : '';
}
