import type { MapData } from '../lib/map-data.ts';
import { lineOn } from '../lib/ruler.ts';
import type { RulerEnds } from './map-ruler-form.ts';
import { svg } from './svg.ts';

/** Draws a measured line, or its first end alone, on every frame of the figure where it fits, instead of the last one. */
export function drawRuler(figure: Element, { planes }: MapData, ends: RulerEnds | []): void {
	for (const old of figure.querySelectorAll('.map-ruler-line')) old.remove();
	const [from, to] = [ends[0] ?? ends[1], ends[1] ?? ends[0]];
	if (!from || !to) return;
	for (const slot of figure.querySelectorAll<HTMLElement>('.map-slot')) {
		const plane = planes[slot.dataset['frame']!];
		const d = plane && lineOn(plane, from.at, to.at);
		if (!d) continue;
		const dots = [d.slice(0, d.indexOf('L')), `M${d.slice(d.lastIndexOf('L') + 1)}`];
		const overlay = svg(
			'svg',
			{ class: 'map-ruler-line', viewBox: plane.box.join(' '), 'aria-hidden': 'true' },
			svg('path', { class: 'map-ruler-halo', d }),
			svg('path', { d }),
			...dots.map((dot) => svg('path', { class: 'map-ruler-end', d: `${dot}h0` })),
		);
		slot.querySelector('.map-view')!.append(overlay);
	}
}
