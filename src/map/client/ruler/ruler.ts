import type { MapJson } from '#src/map/shared/map-json.ts';
import { type RulerEnd, rulerEndAt } from '#src/map/shared/measure-with-ruler.ts';
import type { LiveMap } from '../stage/live-map.ts';
import { makeRulerForm, type RulerEnds } from './ruler-form.ts';
import { RulerLine } from './ruler-line.ts';
import { listenToTaps } from './ruler-taps.ts';

interface RulerSetting {
	figure: HTMLElement;
	map: LiveMap;
	data: MapJson;
	/** The empty body of the panel. */
	panel: HTMLElement;
}

interface RulerOptions {
	/** Ids of the places at the ends when the ruler opens. */
	from?: string;
	to?: string;
	/** Called when the pair of places changes: with two ids (“rajin seoul”), or '' if not both ends are places. */
	choose(ids: string): void;
}

/**
 * Opens the ruler, which measures between points of the map or places, chosen by mouse, by finger or from lists. Fills
 * the panel and draws on the map. Escape clears the ends, if one is set.
 *
 * @returns A function that closes the ruler and removes the line and all listeners.
 */
export function openRuler(
	{ figure, map, data, panel }: RulerSetting,
	{ from, to, choose }: RulerOptions,
): () => void {
	let ends: RulerEnds = [placeEnd(from), placeEnd(to)];
	let endsBefore = ends;
	let reported = idsOf(ends);
	const listening = new AbortController();
	const { signal } = listening;
	const { form, show } = makeRulerForm(
		data,
		(i, id) => setEnd(i, placeEnd(id)),
		() => setEnds([undefined, undefined]),
	);
	const line = new RulerLine(map, (sheet) => data.planes[sheet]!);
	panel.append(form);
	figure.dataset['ruling'] = '';
	listenToTaps(figure, { tap, undo: () => setEnds(endsBefore) }, signal);
	for (const root of [figure, panel])
		root.addEventListener('keydown', onKey, { signal, capture: true });
	setEnds(ends);
	return () => {
		listening.abort();
		form.remove();
		line.remove();
		delete figure.dataset['ruling'];
	};

	function tap(x: number, y: number, place: string | undefined) {
		const plane = data.planes[map.sheetId]!;
		const end = placeEnd(place) ?? rulerEndAt(plane, map.planePointAt(x, y), map.window.scale);
		endsBefore = ends;
		if (ends[0] && ends[1]) setEnds([end, undefined]);
		else setEnd(ends[0] ? 1 : 0, end);
	}

	/** Sets one end. Clears the other end if it is the same place. */
	function setEnd(i: number, end: RulerEnd | undefined) {
		const other = ends[1 - i];
		const opposite = end?.place && other?.place === end.place ? undefined : other;
		setEnds(i ? [opposite, end] : [end, opposite]);
	}

	function setEnds(next: RulerEnds) {
		ends = next;
		show(ends);
		line.show(ends);
		const ids = idsOf(ends);
		if (ids === reported) return;
		reported = ids;
		choose(ids);
	}

	function onKey(event: KeyboardEvent) {
		if (event.key !== 'Escape' || !ends.some(Boolean)) return;
		event.preventDefault();
		event.stopImmediatePropagation();
		form.querySelector('select')!.focus();
		setEnds([undefined, undefined]);
	}

	function placeEnd(id = ''): RulerEnd | undefined {
		const place = data.places[id];
		return place && !place.area
			? { at: place.at, errorKm: place.within, place: id, name: place.name }
			: undefined;
	}
}

/** Returns “rajin seoul” if both ends are places; otherwise an empty text. */
const idsOf = ([from, to]: RulerEnds) =>
	from?.place && to?.place ? `${from.place} ${to.place}` : '';
