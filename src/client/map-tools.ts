import type { MapData } from '../lib/map-data.ts';
import css from '../styles/map-desk.css?inline';
import type { Panel } from './map-panel.ts';
import { fillTable } from './map-table.ts';
import { panZoom } from './pan-zoom.ts';

/** Sets up the tools of a figure, and the styles that come with them. */
export function mapTools(
	figure: HTMLElement,
	data: MapData,
	panel: Panel,
	choose: (text: string) => void,
) {
	const styles = new CSSStyleSheet();
	styles.replaceSync(css);
	document.adoptedStyleSheets.push(styles);
	const moves = panZoom(figure);

	return {
		...moves,
		/** Answers a click on one of them; false if it is on none. */
		press(target: Element): boolean {
			const button = target.closest<HTMLElement>('.map-tools :is(button, a)');
			const { key, tool } = button?.dataset ?? {};
			if (key) moves.act(key);
			if (tool === 'table') fillTable(panel.open('Places', button!), data, choose);
			return button !== null || target.closest('.map-panel') !== null;
		},
	};
}
