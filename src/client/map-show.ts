import type { MapData } from '../lib/map-data.ts';
import { fillCard } from './map-card.ts';
import { declutter } from './map-labels.ts';
import { keepLit } from './map-light.ts';
import { clearMarks, markMeasure, markPlace } from './map-marks.ts';
import { fillMeasure } from './map-measure-card.ts';
import type { Opener, Panel } from './map-panel.ts';

/** Shows what is chosen: on the maps, alight, and in the panel. */
export class MapShow {
	readonly #figure: HTMLElement;
	readonly #data: MapData;
	readonly #panel: Panel;
	#ids: readonly string[] = [];

	constructor(figure: HTMLElement, data: MapData, panel: Panel) {
		[this.#figure, this.#data, this.#panel] = [figure, data, panel];
	}

	/** What is chosen, by id. */
	get ids(): readonly string[] {
		return this.#ids;
	}

	/** Shows a view, a measure, a place or the way between two, and its card; nothing, closes what is open. */
	choice(ids: readonly string[], opener?: Opener): void {
		if (ids.join() === this.#ids.join() && !opener) return;
		this.point(ids);
		const [id, other] = ids;
		const { places, measures } = this.#data;
		const measure = measures[id!];
		const place = places[id!];
		if (measure) fillMeasure(this.#panel.open(measure.label, opener), id!, measure);
		else if (place && !other) void fillCard(this.#panel.open(place.name, opener), id!, place);
	}

	/** The same without the card. */
	point(ids: readonly string[]): void {
		this.#ids = ids;
		clearMarks(this.#figure);
		keepLit([]);
		this.#panel.close();
		const [id] = ids;
		if (!id) return;
		this.#figure.dataset['free'] = '';
		const { places, measures } = this.#data;
		if (places[id]) this.#showPlace(id, places[id].frames);
		else if (measures[id]) this.#showMeasure(id, measures[id]);
		else this.#view(id);
	}

	/** Leaves the map as it is where it already names the place; else goes to the frame that shows it best. */
	#showPlace(id: string, frames: readonly string[]) {
		const label = this.#large.querySelector(`a[data-place="${id}"]:not(:has(.map-arrow))`);
		if (!(label && isWithin(label, this.#large)) && frames[0]) this.#view(frames[0]);
		if (frames.includes(this.#large.dataset['frame']!)) markPlace(this.#large, id, this.#data);
		this.#light([id]);
	}

	#showMeasure(id: string, { frame, beside }: MapData['measures'][string]) {
		if (frame) this.#view(frame);
		markMeasure(this.#large, id, this.#data);
		this.#light([id, ...beside]);
	}

	#light(ids: readonly string[]) {
		keepLit(ids);
		declutter(this.#large);
	}

	#view(id: string) {
		this.#figure.dispatchEvent(new CustomEvent('map-view', { detail: id }));
	}

	get #large() {
		return this.#figure.querySelector<HTMLElement>('[data-large]')!;
	}
}

function isWithin(label: Element, slot: Element) {
	const [point, edge] = [label.getBoundingClientRect(), slot.getBoundingClientRect()];
	const isAcross = point.left > edge.left && point.right < edge.right;
	return point.width > 0 && isAcross && point.top > edge.top && point.bottom < edge.bottom;
}
