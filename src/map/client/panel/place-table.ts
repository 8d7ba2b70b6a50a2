import type { MapJson } from '#src/map/shared/map-json.ts';
import { element } from '#src/ui/client/element.ts';

/** Fills the panel with a table of all places, for readers who cannot see the map or point at it. */
export function fillPlaceTable(
	body: HTMLElement,
	{ places, distancesAre }: MapJson,
	choose: (place: string) => void,
): void {
	const head = element('tr');
	const columns = ['Place', 'What it is', ...(distancesAre ? [`Distance ${distancesAre}`] : [])];
	for (const name of columns) head.append(element('th', name, { scope: 'col' }));
	const rows = Object.entries(places).map(([id, { name, what, distance = '' }]) => {
		const texts = distancesAre ? [what, distance] : [what];
		const button = element('button', name, { type: 'button' });
		button.addEventListener('click', () => choose(id));
		return element('tr', element('th', button, { scope: 'row' }), ...cells(...texts));
	});
	body.append(element('table', element('thead', head), element('tbody', ...rows)));
}

const cells = (...texts: string[]) => texts.map((text) => element('td', text));
