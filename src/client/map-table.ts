import type { MapData } from '../lib/map-data.ts';
import { element } from './element.ts';

/** Fills the panel with a table of all places: the map for those who cannot see or point at it. */
export function fillTable(
	body: HTMLElement,
	{ places }: MapData,
	choose: (place: string) => void,
): void {
	const head = element('tr');
	const rest = Object.values(places).find(({ distance }) => distance?.includes(FROM))!;
	const distances = `Distance${rest.distance!.slice(rest.distance!.indexOf(FROM))}`;
	for (const name of ['Place', 'What it is', distances])
		head.append(element('th', name, { scope: 'col' }));
	const rows = Object.entries(places).map(([id, { name, what, distance = '' }]) => {
		const button = element('button', name, { type: 'button' });
		button.addEventListener('click', () => choose(id));
		return element(
			'tr',
			element('th', button, { scope: 'row' }),
			...cells(what, inShort(distance)),
		);
	});
	body.append(element('table', element('thead', head), element('tbody', ...rows)));
}

const FROM = ' from ';

/** What the head of the column does not say: “36 km” of “36 km from the border, in a straight line”. */
function inShort(distance: string) {
	if (distance.startsWith('On ')) return 'on it';
	return distance.replace(/ from .*/, '').replace('About', 'about');
}

const cells = (...texts: string[]) => texts.map((text) => element('td', text));
