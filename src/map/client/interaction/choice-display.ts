import type { MapJson } from '#src/map/shared/map-json.ts';
import { fillMeasureCard } from '../panel/measure-card.ts';
import type { Opener, Panel } from '../panel/panel.ts';
import { fillPlaceCard } from '../panel/place-card.ts';
import { openRuler } from '../ruler/ruler.ts';
import { declutterLabels } from '../stage/declutter-labels.ts';
import { highlightChoice } from '../stage/highlight.ts';
import { isInSight } from '../stage/hit-test.ts';
import { saveMapState } from '../stage/show-view.ts';
import { clearMarks, labelOf, markMeasure, markPlace } from '../stage/marks.ts';

/** The display of a choice: highlights on the maps, and a card in the panel. */
export class ChoiceDisplay {
	readonly #figure: HTMLElement;
	readonly #data: MapJson;
	readonly #panel: Panel;
	readonly #onRuler: (text: string) => void;
	#ids: readonly string[] = [];
	#unlight: (() => void) | undefined;

	/** @param onRuler Called with the ids of the places at both ends of the ruler; empty if not both ends are places. */
	constructor(figure: HTMLElement, data: MapJson, panel: Panel, onRuler: (text: string) => void) {
		[this.#figure, this.#data, this.#panel, this.#onRuler] = [figure, data, panel, onRuler];
	}

	/** The ids of the current choice. */
	get ids(): readonly string[] {
		return this.#ids;
	}

	/** Shows a view, a measure, a place or the line between two places, with its card. No ids: closes the panel. */
	show(ids: readonly string[], opener?: Opener): void {
		if (ids.join() === this.#ids.join() && !opener) return;
		this.#panel.close();
		this.showWithoutCard(ids);
		const [id, to] = ids;
		const { places, measures } = this.#data;
		const measure = measures[id!];
		const place = places[id!];
		if (measure) fillMeasureCard(this.#panel.open(measure.label, opener), measure);
		else if (place && to) this.openRuler(opener, { from: id!, to });
		else if (place) void fillPlaceCard(this.#panel.open(place.name, opener), id!, place);
	}

	/** Shows a choice on the maps, without its card. */
	showWithoutCard(ids: readonly string[]): void {
		this.#ids = ids;
		clearMarks(this.#figure);
		highlightChoice([]);
		const [id] = ids;
		if (!id) return;
		this.#figure.dataset['free'] = '';
		const { places, measures } = this.#data;
		if (places[id]) this.#showPlaces(ids);
		else if (measures[id]) this.#showMeasure(id, measures[id]);
		else this.#showView(id);
	}

	/**
	 * Draws places and measures in place of the choice: on the frame with most of them, if they are not in sight. If none
	 * can be drawn, shows the choice again, or what the map showed before.
	 */
	light(ids: readonly string[]): void {
		const { places, measures } = this.#data;
		const known = ids.filter((id) => measures[id] ?? places[id]?.frames.length);
		if (known.length === 0) {
			this.#unlight?.();
			this.#unlight = undefined;
			return;
		}
		this.#unlight ??= this.#rememberView();
		clearMarks(this.#figure);
		this.#figure.dataset['free'] = '';
		const isSeen = known.every((id) => places[id] && isInSight(this.#findLabel(id), this.#large));
		const frame = this.#frameWithMost(known);
		if (!isSeen && frame) this.#showView(frame);
		const large = this.#large.dataset['frame']!;
		for (const id of known)
			if (places[id]?.frames.includes(large)) markPlace(this.#large, id, this.#data);
			else if (measures[id]) markMeasure(this.#large, id, this.#data);
		this.#highlight(known);
	}

	/** Returns a function that shows again what the map shows now, or, where it follows the reader, what is read then. */
	#rememberView() {
		const isFree = 'free' in this.#figure.dataset;
		const restore = saveMapState(this.#figure);
		return () => {
			this.showWithoutCard(this.#ids);
			if (this.#ids.length > 0) return;
			if (isFree) restore();
			else this.#figure.dispatchEvent(new Event('map-follow'));
			declutterLabels(this.#large);
		};
	}

	#frameWithMost(ids: readonly string[]): string | undefined {
		const counts = new Map<string, number>();
		for (const id of ids) {
			const frames = this.#data.places[id]?.frames ?? [this.#data.measures[id]?.frame];
			for (const frame of frames) if (frame) counts.set(frame, (counts.get(frame) ?? 0) + 1);
		}
		return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
	}

	/** Opens the ruler: between two places, from one place, or with no end set. */
	openRuler(opener?: Opener, ends: { from?: string; to?: string } = {}): void {
		const body = this.#panel.open('Measure', opener);
		this.#panel.onClose(
			openRuler(this.#figure, this.#data, body, { ...ends, choose: this.#onRuler }),
		);
	}

	/** Leaves the map as it is if it already labels all the places; otherwise shows the best frame with all of them. */
	#showPlaces(ids: readonly string[]) {
		const [first, ...others] = ids.map((id) => this.#data.places[id]!.frames);
		const frames = first!.filter((id) => others.every((other) => other.includes(id)));
		const isSeen = ids.every((id) => isInSight(this.#findLabel(id), this.#large));
		if (!isSeen && frames[0]) this.#showView(frames[0]);
		if (frames.includes(this.#large.dataset['frame']!))
			for (const id of ids) markPlace(this.#large, id, this.#data);
		this.#highlight(ids);
	}

	#showMeasure(id: string, { frame, beside }: MapJson['measures'][string]) {
		if (frame) this.#showView(frame);
		markMeasure(this.#large, id, this.#data);
		this.#highlight([id, ...beside]);
	}

	#highlight(ids: readonly string[]) {
		highlightChoice(ids);
		declutterLabels(this.#large);
		this.#figure.dispatchEvent(new Event('map-marked'));
	}

	#findLabel(id: string) {
		return labelOf(this.#large, id);
	}

	#showView(id: string) {
		this.#figure.dispatchEvent(new CustomEvent('map-view', { detail: id }));
	}

	get #large() {
		return this.#figure.querySelector<HTMLElement>('[data-large]')!;
	}
}
