import { withChoice } from '../lib/map-choice.ts';
import type { MapData } from '../lib/map-data.ts';
import type { Names } from '../lib/map-names.ts';
import css from '../styles/map-desk.css?inline';
import { adoptStyles } from './adopt-styles.ts';
import { withoutDefault } from './map-choice.ts';
import { layerSwitches } from './map-layers.ts';
import { nameMap } from './map-names.ts';
import { keepNames, keptNames } from './map-names-kept.ts';
import type { Panel } from './map-panel.ts';
import type { MapShow } from './map-show.ts';
import { fillTable } from './map-table.ts';
import { panZoom } from './pan-zoom.ts';

/** Sets up the tools below a figure, and the styles that come with them. */
export function mapTools(
	figure: HTMLElement,
	data: MapData,
	{ panel, show, choose }: { panel: Panel; show: MapShow; choose: (text: string) => void },
) {
	adoptStyles(css);
	const moves = panZoom(figure);
	const switchLayer = layerSwitches(figure);
	const names = figure.querySelector<HTMLSelectElement>('[data-names]')!;
	const letter = () => {
		keepNames(names.value as Names);
		void nameMap(figure, data, names.value as Names);
	};
	// What was chosen while this was on its way holds.
	if (names.value === 'en') names.value = keptNames();
	if (names.value !== 'en') letter();
	names.addEventListener('change', letter);

	// Before the link to this view is copied.
	figure.addEventListener(
		'click',
		({ target }) => linkToView(target as Element, figure, show),
		true,
	);

	return {
		...moves,
		/** Answers a click on one of them; false if it is on none. */
		press(target: Element): boolean {
			const button = target.closest<HTMLElement>('.map-caption button');
			const { key, layer, tool } = button?.dataset ?? {};
			if (layer) switchLayer(layer);
			if (key) moves.act(key);
			if (tool === 'ruler') show.ruler(button!);
			if (tool === 'table') fillTable(panel.open('Places', button!), data, choose);
			return target.closest('.map-caption, .map-panel') !== null;
		},
	};
}

/** Gives the link to this view the address of what is chosen, or of the view that is shown. */
function linkToView(target: Element, figure: HTMLElement, { ids }: MapShow) {
	const link = target.closest<HTMLAnchorElement>('[data-view-link]');
	if (!link) return;
	const shown = withoutDefault(ids.length > 0 ? ids : [figure.dataset['view']!], figure);
	link.href = withChoice(location.href.replace(location.hash, ''), shown);
}
