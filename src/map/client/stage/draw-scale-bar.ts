import type { Crop } from '#src/geo/shared/crop.ts';
import { scaleBar } from '#src/geo/shared/scale-bar.ts';
import { drawnCrop } from './slot-crops.ts';

/** Translates “50 km” into the language of the map’s labels. */
let translate = (text: string): string => text;

/** Draws the scale bar of a slot for the crop that it shows. */
export function drawScaleBar(slot: Element, [, , size]: Crop): void {
	const scale = slot.querySelector<HTMLElement>('.map-scale')!;
	const { km, side } = scale.dataset as { km: string; side: 'start' | 'end' };
	const bar = scaleBar(Number(km) * size, side);
	const [line, half] = scale.querySelectorAll('line');
	line!.setAttribute('x2', bar.x2);
	half!.setAttribute('x2', bar.half);
	const text = scale.querySelector('text')!;
	text.setAttribute('x', bar.x2);
	text.textContent = translate(bar.text);
}

/** Translates the scale bars of a figure, and all that are drawn later. */
export function translateScaleBars(figure: Element, translation: typeof translate): void {
	translate = translation;
	for (const slot of figure.querySelectorAll('.map-slot')) drawScaleBar(slot, drawnCrop(slot));
}
