import { greatCircleBetween } from '#src/geo/shared/lambert-distance.ts';
import type { Plane } from '#src/geo/shared/plane.ts';
import { toUnits } from '#src/geo/shared/plane-coordinates.ts';
import { measureWithRuler } from '#src/map/shared/measure-with-ruler.ts';
import { svgElement } from '#src/ui/client/svg-element.ts';
import type { LiveMap } from '../stage/live-map.ts';
import type { RulerEnds } from './ruler-form.ts';

/** Number of straight pieces that a great circle is drawn in. */
const PIECES = 24;

/** A measured line with its distance in km, drawn above the ground of a map and below its names. */
export class RulerLine {
	readonly #map: LiveMap;
	readonly #plane: (sheet: string) => Plane;
	readonly #layer = svgElement('svg', { class: 'map-ruler-line', 'aria-hidden': 'true' });
	readonly #stop: () => void;
	#ends: RulerEnds = [undefined, undefined];

	/** @param plane Returns the plane of a sheet, by its id. */
	constructor(map: LiveMap, plane: (sheet: string) => Plane) {
		[this.#map, this.#plane] = [map, plane];
		this.#stop = map.onMove(() => this.#draw());
	}

	/** Draws the line between two ends, or the only end that is set; nothing if none is. */
	show(ends: RulerEnds): void {
		this.#ends = ends;
		if (ends.some(Boolean)) this.#map.stage.querySelector('.sheet-names')!.before(this.#layer);
		else this.#layer.remove();
		this.#draw();
	}

	/** Removes the line. */
	remove(): void {
		this.#stop();
		this.#layer.remove();
	}

	#draw() {
		const [from, to] = [this.#ends[0] ?? this.#ends[1], this.#ends[1] ?? this.#ends[0]];
		this.#layer.replaceChildren();
		if (!from || !to) return;
		const plane = this.#plane(this.#map.sheetId);
		const points = greatCircleBetween(from.at, to.at, PIECES).map((at) =>
			this.#map.pixelsAt(toUnits(plane, at)),
		);
		const at = (point: readonly number[]) => point.map((px) => px.toFixed(1)).join(' ');
		const d = `M${points.map(at).join('L')}`;
		this.#layer.append(
			svgElement('path', { class: 'map-ruler-halo', d }),
			svgElement('path', { d }),
			...[points[0]!, points.at(-1)!].map((end) =>
				svgElement('path', { class: 'map-ruler-end', d: `M${at(end)}h0` }),
			),
		);
		if (from === to) return;
		const [text] = measureWithRuler(from, to).text.split(' ±');
		const [x, y] = points[points.length >> 1]!;
		this.#layer.append(svgElement('text', { x: `${x}`, y: `${y + 4}` }, text!));
	}
}
