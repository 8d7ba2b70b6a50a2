import type { MapJson } from '#src/map/shared/map-json.ts';
import css from '#src/map/styles/panel.css?inline';
import { adoptStyles } from '#src/ui/client/adopt-styles.ts';
import { savedLanguage, saveLanguage } from '../language/saved-language.ts';
import { translateMap } from '../language/translate-map.ts';
import type { Opener, Panel } from '../panel/panel.ts';
import { fillPlaceTable } from '../panel/place-table.ts';
import type { LiveMap } from '../stage/live-map.ts';
import { focusTabStop } from '../stage/tab-stop.ts';
import type { ChoiceDisplay } from './choice-display.ts';
import { setUpLayerSwitches } from './layer-switches.ts';

/** Sets up the tools below a figure, and loads the styles that they need. */
export function setUpToolbar(
	figure: HTMLElement,
	data: MapJson,
	{
		map,
		panel,
		show,
		choose,
	}: {
		map: LiveMap;
		panel: Panel;
		show: ChoiceDisplay;
		choose: (text: string, opener?: Opener) => void;
	},
) {
	adoptStyles(css);
	const switchLayer = setUpLayerSwitches(figure);
	const names = figure.querySelector<HTMLSelectElement>('[data-names]')!;
	const translate = () => {
		saveLanguage(names.value);
		void translateMap(map, data, names.value);
	};
	// A language that the reader chose while this script was loading takes precedence over the saved one.
	if (names.value === 'en') names.value = savedLanguage(figure);
	if (names.value !== 'en') translate();
	names.addEventListener('change', translate);

	return {
		/** Handles a click on a tool. Returns false if the click is on the maps, outside the caption and the panel. */
		press(target: Element): boolean {
			if (target.closest('[data-follow]')) {
				choose('');
				figure.dispatchEvent(new Event('map-follow'));
				focusTabStop(figure);
				return true;
			}
			const button = target.closest<HTMLElement>('.map-caption button');
			const { key, layer, tool } = button?.dataset ?? {};
			if (layer) switchLayer(layer);
			if (key) map.act(key);
			if (tool === 'ruler') openRuler(button!);
			if (tool === 'table') {
				const body = panel.open('Places', button!);
				fillPlaceTable(body, data, (id) => choose(id, button!));
			}
			return target.closest('.map-caption, .map-panel') !== null;
		},
	};

	/** Opens the ruler, from the chosen place if exactly one place is chosen. */
	function openRuler(button: HTMLElement) {
		const [from, other] = show.ids;
		choose('');
		show.openRuler(button, from && !other && data.places[from] ? { from } : {});
	}
}
