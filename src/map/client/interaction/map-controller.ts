import { choiceIn } from '#src/map/shared/choice.ts';
import type { MapJson } from '#src/map/shared/map-json.ts';
import { entriesOf } from '#src/ui/client/history-entry.ts';
import { WIDE } from '#src/ui/client/wide-media-query.ts';
import { makePanel, type Opener } from '../panel/panel.ts';
import { fetchMap } from '../stage/fetch-data.ts';
import { isStill } from '../stage/show-view.ts';
import { keepChoice, onSteps, readIds, withoutDefault } from './choice-in-address.ts';
import { clickTarget } from './click-target.ts';
import { listenToKeys } from './keyboard.ts';
import { MapShow } from './show-choice.ts';
import { mapTools } from './toolbar.ts';

/** The controller of a map. It handles keys, pointers, tools and the address from the reader’s first use of the map. */
export class MapController {
	readonly #figure: HTMLElement;
	readonly #data: MapJson;
	readonly #panel = makePanel(() => this.#clearChoice());
	readonly #show: MapShow;
	readonly #tools: ReturnType<typeof mapTools>;

	constructor(figure: HTMLElement, data: MapJson) {
		[this.#figure, this.#data] = [figure, data];
		figure.querySelector('.map-grid')!.append(this.#panel.element);
		this.#show = new MapShow(figure, data, this.#panel, (text) => this.#showRulerPlaces(text));
		const choose = this.choose.bind(this);
		this.#tools = mapTools(figure, data, { panel: this.#panel, show: this.#show, choose });
		listenToKeys(figure, this.#tools, () => this.#panel.isOpen() && this.#clearChoice());
		onSteps((text) => {
			const ids = this.#read(text);
			this.#show.choice(ids);
			if (ids.length === 0) figure.dispatchEvent(new Event('map-follow'));
		});
		figure.addEventListener('map-shut', () => this.#panel.close());
		WIDE.addEventListener('change', () => isStill(figure) && this.#clearChoice());
	}

	/**
	 * Shows what the reader chose and writes it into the address. An empty text clears the choice.
	 *
	 * @param text Ids separated by spaces.
	 * @param opener The element that was clicked; it gets the focus back when the panel closes.
	 * @throws {Error} If the map’s data has none of the ids. The data may be older than the page.
	 */
	choose(text: string, opener?: Opener): void {
		const ids = this.#read(text);
		if (text && ids.length === 0) throw new Error(`The map’s data has no “${text}”.`);
		const isFullScreen = ids.length > 0 && isStill(this.#figure);
		if (isFullScreen) this.#openFullScreen(opener);
		this.#show.choice(ids, opener);
		keepChoice(withoutDefault(ids, this.#figure), isFullScreen);
	}

	/** Shows the choice in the page’s address, and removes from the address what the map does not have. */
	arrive(): void {
		const ids = this.#read(choiceIn(location.search));
		if (ids.length > 0 && isStill(this.#figure)) this.#openFullScreen();
		this.#show.choice(ids);
		keepChoice(withoutDefault(ids, this.#figure), true);
	}

	/** Shows a place on the map without its card, and leaves the address as it is. */
	point(text: string): void {
		this.#show.point(this.#read(text));
	}

	/** Handles a click anywhere in the figure. */
	press(event: MouseEvent): void {
		if (this.#tools.press(event.target as Element)) return;
		const chosen = clickTarget(event);
		if (chosen) this.choose(chosen.id, chosen.opener);
	}

	/**
	 * Opens the full-screen map. First removes `?map=` from the current history entry, to which closing returns: the
	 * choice belongs to the entry of the full-screen map.
	 */
	#openFullScreen(opener?: Opener) {
		if (entriesOf('map') === 0) keepChoice([], true);
		this.#figure.dispatchEvent(new CustomEvent('map-open', { detail: opener }));
	}

	/** Shows the two places that the ruler measures between, and writes them into the address; empty: clears both. */
	#showRulerPlaces(text: string) {
		const ids = this.#read(text);
		this.#show.point(ids);
		keepChoice(ids, false);
	}

	#clearChoice() {
		this.choose('');
		this.#panel.close();
		return true;
	}

	#read(text: string) {
		return readIds(text, this.#figure, this.#data);
	}
}

/** Creates the controller of the page’s map. @throws {Error} If the map’s data cannot be fetched. */
export const openController = async (figure: HTMLElement): Promise<MapController> =>
	new MapController(figure, await fetchMap(figure));
