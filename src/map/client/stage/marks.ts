import type { Plane } from '#src/geo/shared/plane.ts';
import { positionOnPlate, toUnits, type Units } from '#src/geo/shared/plane-coordinates.ts';
import type { MapJson } from '#src/map/shared/map-json.ts';
import css from '#src/map/styles/marks.css?inline';
import { href } from '#src/shared/address.ts';
import { adoptStyles } from '#src/ui/client/adopt-styles.ts';
import { svgElement } from '#src/ui/client/svg-element.ts';
import { focusTabStop } from './tab-stop.ts';

adoptStyles(css);

/** Removes the marks of the previous choice from the maps. */
export function clearMarks(figure: Element): void {
	const focused = document.activeElement;
	for (const mark of figure.querySelectorAll('[data-mark]')) mark.remove();
	if (focused && !focused.isConnected) focusTabStop(figure);
}

/** Finds the label of a place in a slot, at its dot. An arrow that points to the place from the edge is not its label. */
export const labelOf = (slot: Element, id: string): Element | undefined =>
	[...slot.querySelectorAll(`a[data-place="${id}"]`)].find(
		(link) => !link.querySelector('.map-arrow'),
	);

/** Adds a label for a chosen place to a frame that has none. */
export function markPlace(slot: HTMLElement, id: string, { planes, places }: MapJson): void {
	if (labelOf(slot, id)) return;
	const { name, at } = places[id]!;
	const plane = planes[slot.dataset['frame']!]!;
	const link = svgElement(
		'a',
		{ href: href(`places/${id}/`), 'data-place': id, tabindex: '-1' },
		svgElement('circle', { r: '2.6' }),
		svgElement('text', { x: '8', y: '4' }, name),
	);
	mark(slot, plane, toUnits(plane, at), 'map-place map-rank-3', link);
}

/** Emphasises the line of a chosen measure, and adds its length on a frame that does not print it. */
export function markMeasure(slot: HTMLElement, id: string, { planes, measures }: MapJson): void {
	const line = slot.querySelector<SVGPathElement>(`path[data-measure="${id}"]`);
	if (!line) return;
	const at = (share: number) => line.getPointAtLength(line.getTotalLength() * share);
	const ends = [at(0), at(1)].map(({ x, y }) => `M${x} ${y}h0`).join('');
	line.before(stroke('map-measure-halo', line.getAttribute('d')!));
	line.after(stroke('map-measure-ends-halo', ends), stroke('map-measure-ends', ends));
	if (slot.querySelector(`.map-label [data-measure="${id}"]`)) return;
	const text = svgElement('text', { x: '8', y: '-6' }, measures[id]!.text);
	const { x, y } = at(0.5);
	const figure = svgElement('g', { 'data-measure': id }, text);
	mark(slot, planes[slot.dataset['frame']!]!, [x, y], 'map-distance', figure);
}

const stroke = (kind: string, d: string) => svgElement('path', { class: kind, d, 'data-mark': '' });

function mark(slot: Element, plane: Plane, at: Units, kind: string, child: SVGElement) {
	const label = {
		...positionOnPlate(plane, at),
		class: `map-label map-label-shown ${kind}`,
		'data-mark': '',
	};
	slot.querySelector('.map-view')!.append(svgElement('svg', label, child));
}
