import { scaleBar } from '#src/geo/shared/scale-bar.ts';
import { stretchAt } from '#src/sheet/shared/stretch.ts';
import type { Size, Window } from '#src/sheet/shared/window.ts';

/**
 * Draws the scale bar of a window, true in the corner in which it stands.
 * @param translate Translates a text such as “50 km”.
 */
export function drawScaleBar(
	bar: Element,
	{ x, y, scale }: Window,
	{ width, height }: Size,
	translate: (text: string) => string,
): void {
	const corner = [x + width / scale / 2, y + height / scale / 2] as const;
	const { text, x1, x2, half } = scaleBar(width / (scale * stretchAt(...corner)), 'end');
	const [line, middle] = bar.querySelectorAll('line');
	for (const one of [line!, middle!]) one.setAttribute('x1', x1);
	line!.setAttribute('x2', x2);
	middle!.setAttribute('x2', half);
	const label = bar.querySelector('text')!;
	label.setAttribute('x', x2);
	label.textContent = translate(text);
}
