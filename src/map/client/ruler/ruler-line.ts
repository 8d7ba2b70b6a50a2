import type { Plane } from '#src/geo/shared/plane.ts';
import { positionOnPlate } from '#src/geo/shared/plane-coordinates.ts';
import type { MapJson } from '#src/map/shared/map-json.ts';
import { measureWithRuler, rulerLinePath } from '#src/map/shared/measure-with-ruler.ts';
import { svgElement } from '#src/ui/client/svg-element.ts';
import type { RulerEnds } from './ruler-form.ts';

/**
 * Draws a measured line with its distance in km on every frame of the figure where it fits, and removes the previous
 * one. If only one end is set, draws that end. The line lies below the labels, the distance above them.
 */
export function drawRulerLine(figure: Element, { planes }: MapJson, ends: RulerEnds | []): void {
	for (const previous of figure.querySelectorAll('.map-ruler-line, .map-ruler-figure'))
		previous.remove();
	const [from, to] = [ends[0] ?? ends[1], ends[1] ?? ends[0]];
	if (!from || !to) return;
	for (const slot of figure.querySelectorAll<HTMLElement>('.map-slot')) {
		const plane = planes[slot.dataset['frame']!];
		const d = plane && rulerLinePath(plane, from.at, to.at);
		if (!d) continue;
		const points = d.slice(1).split('L');
		const overlay = svgElement(
			'svg',
			{ class: 'map-ruler-line', viewBox: plane.box.join(' '), 'aria-hidden': 'true' },
			svgElement('path', { class: 'map-ruler-halo', d }),
			svgElement('path', { d }),
			...[points[0], points.at(-1)].map((dot) =>
				svgElement('path', { class: 'map-ruler-end', d: `M${dot}h0` }),
			),
		);
		const view = slot.querySelector('.map-view')!;
		view.insertBefore(overlay, view.querySelector(':scope > .map-label'));
		if (from === to) continue;
		const [text] = measureWithRuler(from, to).text.split(' ±');
		view.append(distanceLabel(points[points.length >> 1]!, plane, text!));
	}
}

/** Makes the text of the distance. It is outside the line’s SVG units, so that its size in CSS pixels never changes. */
function distanceLabel(point: string, plane: Plane, text: string) {
	const at = point.split(' ').map(Number) as [number, number];
	const attributes = {
		...positionOnPlate(plane, at),
		class: 'map-ruler-figure',
		'aria-hidden': 'true',
	};
	return svgElement('svg', attributes, svgElement('text', { y: '4' }, text));
}
