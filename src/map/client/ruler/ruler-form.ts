import type { MapJson } from '#src/map/shared/map-json.ts';
import { measureWithRuler, type RulerEnd } from '#src/map/shared/measure-with-ruler.ts';
import { element } from '#src/ui/client/element.ts';

/** Both ends of a measured line; undefined for an end that is not set. */
export type RulerEnds = readonly [from: RulerEnd | undefined, to: RulerEnd | undefined];

/**
 * Makes the form of the ruler: the result, two lists of places, and a button that clears both ends. Places that are too
 * large to measure from are left out.
 *
 * @param pick Called when the reader chooses from a list, with the end, 0 or 1, and the place’s id; empty for none.
 * @param clear Called when the reader presses the button.
 * @returns The form’s element, and a function that shows both ends and the result.
 */
export function makeRulerForm(
	{ places }: MapJson,
	pick: (end: number, id: string) => void,
	clear: () => void,
) {
	const [from, to] = [placeList(places, 'ruler-from'), placeList(places, 'ruler-to')];
	[from, to].forEach((list, i) => {
		list.addEventListener('change', () => pick(i, list.value));
	});
	const result = element('output');
	const button = element('button', 'Clear', { type: 'button' });
	button.addEventListener('click', () => {
		from.focus();
		clear();
	});
	const form = element(
		'div',
		{ className: 'map-ruler' },
		result,
		element('label', 'From', { htmlFor: from.id }),
		from,
		element('label', 'To', { htmlFor: to.id }),
		to,
		button,
	);
	return {
		form,
		show(ends: RulerEnds) {
			[from, to].forEach((list, i) => {
				list.value = ends[i]?.place ?? '';
			});
			result.replaceChildren(...describeResult(ends));
			button.hidden = !ends.some(Boolean);
		},
	};
}

function placeList(places: MapJson['places'], id: string) {
	const list = element('select', { id }, element('option', 'a point on the map', { value: '' }));
	for (const [id, { name, area }] of Object.entries(places)) {
		if (!area) list.append(element('option', name, { value: id }));
	}
	return list;
}

function describeResult([from, to]: RulerEnds) {
	if (!from && !to) return ['Choose two places here, or two points on the map.'];
	if (!from || !to) return ['Now the other end.'];
	const { text, how } = measureWithRuler(from, to);
	return [element('strong', text), ' ', element('span', how)];
}
