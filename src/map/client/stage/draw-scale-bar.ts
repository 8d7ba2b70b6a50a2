import type { Crop } from '#src/geo/shared/crop.ts';
import { scaleBar } from '#src/geo/shared/scale-bar.ts';
import { drawnCrop } from './slot-crops.ts';

/** Puts “50 km” into the language that the map is lettered in. */
let inWords = (text: string): string => text;

/** Draws the scale bar of a slot that shows a crop. */
export function drawScaleBar(slot: Element, [, , size]: Crop): void {
	const scale = slot.querySelector<HTMLElement>('.map-scale')!;
	const { km, side } = scale.dataset as { km: string; side: 'start' | 'end' };
	const bar = scaleBar(Number(km) * size, side);
	const [line, half] = scale.querySelectorAll('line');
	line!.setAttribute('x2', bar.x2);
	half!.setAttribute('x2', bar.half);
	const figure = scale.querySelector('text')!;
	figure.setAttribute('x', bar.x2);
	figure.textContent = inWords(bar.text);
}

/** Letters the scale bars of a figure, and all that are drawn later. */
export function letterScales(figure: Element, words: typeof inWords): void {
	inWords = words;
	for (const slot of figure.querySelectorAll('.map-slot')) drawScaleBar(slot, drawnCrop(slot));
}
