import type { MapJson } from '#src/map/shared/map-json.ts';
import { endAt, type RulerEnd } from '#src/map/shared/measure-by-hand.ts';
import { plateBox, shownCrop } from '../stage/slot-crops.ts';
import { type RulerEnds, rulerForm } from './ruler-form.ts';
import { drawRuler } from './ruler-line.ts';
import { onTaps } from './ruler-taps.ts';

interface RulerOptions {
	/** Ids of the places to begin with. */
	from?: string;
	to?: string;
	/** Told two ids (“rajin seoul”) when the line comes to lie between two places, and '' when it no longer does. */
	choose(ids: string): void;
}

/**
 * Measures between two points of the large map or two places, by pointer, finger or from lists:
 * fills the empty `panel`, and draws on the figure. Escape clears, if there is anything to clear.
 *
 * @returns What ends it, and takes the line and all listeners away.
 */
export function openRuler(
	figure: HTMLElement,
	data: MapJson,
	panel: HTMLElement,
	{ from, to, choose }: RulerOptions,
): () => void {
	let ends: RulerEnds = [placeEnd(from), placeEnd(to)];
	let before = ends;
	let told = idsOf(ends);
	const listening = new AbortController();
	const { signal } = listening;
	const { form, show } = rulerForm(
		data,
		(i, id) => put(i, placeEnd(id)),
		() => set([undefined, undefined]),
	);
	panel.append(form);
	figure.dataset['ruling'] = '';
	onTaps(figure, { tap, undo: () => set(before) }, signal);
	for (const root of [figure, panel])
		root.addEventListener('keydown', onKey, { signal, capture: true });
	set(ends);
	return () => {
		listening.abort();
		form.remove();
		drawRuler(figure, data, []);
		delete figure.dataset['ruling'];
	};

	function tap(slot: HTMLElement, x: number, y: number, place: string | undefined) {
		const { left, top, width, height } = plateBox(slot);
		const plane = data.planes[slot.dataset['frame']!]!;
		const share = [(x - left) / width, (y - top) / height] as const;
		const end = placeEnd(place) ?? endAt(plane, shownCrop(slot), share, width);
		before = ends;
		if (ends[0] && ends[1]) set([end, undefined]);
		else put(ends[0] ? 1 : 0, end);
	}

	/** Sets one end. A place is one end of the line at most. */
	function put(i: number, end: RulerEnd | undefined) {
		const other = ends[1 - i];
		const kept = end?.place && other?.place === end.place ? undefined : other;
		set(i ? [kept, end] : [end, kept]);
	}

	function set(next: RulerEnds) {
		ends = next;
		show(ends);
		drawRuler(figure, data, ends);
		const ids = idsOf(ends);
		if (ids === told) return;
		told = ids;
		choose(ids);
	}

	function onKey(event: KeyboardEvent) {
		if (event.key !== 'Escape' || !ends.some(Boolean)) return;
		event.preventDefault();
		event.stopImmediatePropagation();
		form.querySelector('select')!.focus();
		set([undefined, undefined]);
	}

	function placeEnd(id = ''): RulerEnd | undefined {
		const place = data.places[id];
		return place && !place.area
			? { at: place.at, within: place.within, place: id, name: place.name }
			: undefined;
	}
}

/** “rajin seoul” if both ends are places. */
const idsOf = ([from, to]: RulerEnds) =>
	from?.place && to?.place ? `${from.place} ${to.place}` : '';
