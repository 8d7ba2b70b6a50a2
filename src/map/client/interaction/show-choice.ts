import type { MapJson } from '#src/map/shared/map-json.ts';
import { fillMeasure } from '../panel/measure-card.ts';
import type { Opener, Panel } from '../panel/panel.ts';
import { fillCard } from '../panel/place-card.ts';
import { openRuler } from '../ruler/ruler.ts';
import { declutterLabels } from '../stage/declutter-labels.ts';
import { keepLit } from '../stage/highlight.ts';
import { isInSight } from '../stage/hit-test.ts';
import { clearMarks, markMeasure, markPlace } from '../stage/marks.ts';

/** Shows what is chosen: on the maps, alight, and in the panel. */
export class MapShow {
	readonly #figure: HTMLElement;
	readonly #data: MapJson;
	readonly #panel: Panel;
	readonly #keep: (text: string) => void;
	#ids: readonly string[] = [];

	/** @param keep Told of two places that the ruler has come to lie between; of none, an empty text. */
	constructor(figure: HTMLElement, data: MapJson, panel: Panel, keep: (text: string) => void) {
		[this.#figure, this.#data, this.#panel, this.#keep] = [figure, data, panel, keep];
	}

	/** What is chosen, by id. */
	get ids(): readonly string[] {
		return this.#ids;
	}

	/** Shows a view, a measure, a place or the way between two, and its card; nothing, closes what is open. */
	choice(ids: readonly string[], opener?: Opener): void {
		if (ids.join() === this.#ids.join() && !opener) return;
		this.#panel.close();
		this.point(ids);
		const [id, to] = ids;
		const { places, measures } = this.#data;
		const measure = measures[id!];
		const place = places[id!];
		if (measure) fillMeasure(this.#panel.open(measure.label, opener), measure);
		else if (place && to) this.ruler(opener, { from: id!, to });
		else if (place) void fillCard(this.#panel.open(place.name, opener), id!, place);
	}

	/** The same without the card. */
	point(ids: readonly string[]): void {
		this.#ids = ids;
		clearMarks(this.#figure);
		keepLit([]);
		const [id] = ids;
		if (!id) return;
		this.#figure.dataset['free'] = '';
		const { places, measures } = this.#data;
		if (places[id]) this.#showPlaces(ids);
		else if (measures[id]) this.#showMeasure(id, measures[id]);
		else this.#view(id);
	}

	/** Opens the ruler, between two places or with nothing measured yet. */
	ruler(opener?: Opener, ends: { from?: string; to?: string } = {}): void {
		const body = this.#panel.open('Measure', opener);
		this.#panel.onClose(openRuler(this.#figure, this.#data, body, { ...ends, choose: this.#keep }));
	}

	/** Leaves the map as it is where it already names them; else goes to the frame that shows them best. */
	#showPlaces(ids: readonly string[]) {
		const [first, ...others] = ids.map((id) => this.#data.places[id]!.frames);
		const frames = first!.filter((id) => others.every((other) => other.includes(id)));
		const isSeen = ids.every((id) => isInSight(this.#label(id), this.#large));
		if (!isSeen && frames[0]) this.#view(frames[0]);
		if (frames.includes(this.#large.dataset['frame']!))
			for (const id of ids) markPlace(this.#large, id, this.#data);
		this.#light(ids);
	}

	#showMeasure(id: string, { frame, beside }: MapJson['measures'][string]) {
		if (frame) this.#view(frame);
		markMeasure(this.#large, id, this.#data);
		this.#light([id, ...beside]);
	}

	#light(ids: readonly string[]) {
		keepLit(ids);
		declutterLabels(this.#large);
		this.#figure.dispatchEvent(new Event('map-marked'));
	}

	#label(id: string) {
		return this.#large.querySelector(`a[data-place="${id}"]:not(:has(.map-arrow))`);
	}

	#view(id: string) {
		this.#figure.dispatchEvent(new CustomEvent('map-view', { detail: id }));
	}

	get #large() {
		return this.#figure.querySelector<HTMLElement>('[data-large]')!;
	}
}
