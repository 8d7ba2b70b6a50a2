import { href } from '../lib/address.ts';
import type { MapData, Plane } from '../lib/map-data.ts';
import { toUnits, type Units } from '../lib/plane.ts';
import { svg } from './svg.ts';

/** Takes away what was put on the maps for an earlier choice. */
export function clearMarks(figure: Element): void {
	for (const mark of figure.querySelectorAll('[data-mark]')) mark.remove();
}

/** Puts a chosen place on a frame that has no label for it. */
export function markPlace(slot: HTMLElement, id: string, { planes, places }: MapData): void {
	if (slot.querySelector(`a[data-place="${id}"]:not(:has(.map-arrow))`)) return;
	const { name, at } = places[id]!;
	const plane = planes[slot.dataset['frame']!]!;
	const link = svg(
		'a',
		{ href: href(`places/${id}/`), 'data-place': id, tabindex: '-1' },
		svg('circle', { r: '2.6' }),
		svg('text', { x: '8', y: '4' }, name),
	);
	mark(slot, plane, toUnits(plane, at), 'map-place map-rank-3', link);
}

/** Puts the figure of a chosen measure by its line, on a frame that does not print it. */
export function markMeasure(slot: HTMLElement, id: string, { planes, measures }: MapData): void {
	const line = slot.querySelector<SVGPathElement>(`path[data-measure="${id}"]`);
	if (!line || slot.querySelector(`.map-label [data-measure="${id}"]`)) return;
	const plane = planes[slot.dataset['frame']!]!;
	const text = svg('text', { x: '8', y: '-6', 'data-measure': id }, measures[id]!.text);
	const { x, y } = line.getPointAtLength(line.getTotalLength() / 2);
	mark(slot, plane, [x, y], 'map-distance', text);
}

function mark(slot: Element, { box }: Plane, [x, y]: Units, kind: string, child: SVGElement) {
	const [left, top, width, height] = box;
	const place = {
		x: `${((x - left) / width) * 100}%`,
		y: `${((y - top) / height) * 100}%`,
		class: `map-label map-on ${kind}`,
		'data-mark': '',
	};
	slot.querySelector('.map-view')!.append(svg('svg', place, child));
}
