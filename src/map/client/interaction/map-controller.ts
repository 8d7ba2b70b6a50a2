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

/** All that a map does once it is touched: it answers to keys, pointers, tools and the address. */
export class MapController {
	readonly #figure: HTMLElement;
	readonly #data: MapJson;
	readonly #panel = makePanel(() => this.#leave());
	readonly #show: MapShow;
	readonly #tools: ReturnType<typeof mapTools>;

	constructor(figure: HTMLElement, data: MapJson) {
		[this.#figure, this.#data] = [figure, data];
		figure.querySelector('.map-grid')!.append(this.#panel.element);
		this.#show = new MapShow(figure, data, this.#panel, (text) => this.#lay(text));
		const choose = this.choose.bind(this);
		this.#tools = mapTools(figure, data, { panel: this.#panel, show: this.#show, choose });
		listenToKeys(figure, this.#tools, () => this.#panel.isOpen() && this.#leave());
		onSteps((text) => {
			const ids = this.#read(text);
			this.#show.choice(ids);
			if (ids.length === 0) figure.dispatchEvent(new Event('map-follow'));
		});
		figure.addEventListener('map-shut', () => this.#panel.close());
		WIDE.addEventListener('change', () => isStill(figure) && this.#leave());
	}

	/**
	 * Shows what the reader chose, and keeps it in the address; empty, nothing is chosen any more.
	 * @throws If the map’s data knows nothing of it: they may be older than the page.
	 */
	choose(text: string, opener?: Opener): void {
		const ids = this.#read(text);
		if (text && ids.length === 0) throw new Error(`The map does not know “${text}”.`);
		const isSheet = ids.length > 0 && isStill(this.#figure);
		if (isSheet) this.#openSheet(opener);
		this.#show.choice(ids, opener);
		keepChoice(withoutDefault(ids, this.#figure), isSheet);
	}

	/** Shows what the address of the page holds; what it holds in vain is taken out. */
	arrive(): void {
		const ids = this.#read(choiceIn(location.search));
		if (ids.length > 0 && isStill(this.#figure)) this.#openSheet();
		this.#show.choice(ids);
		keepChoice(withoutDefault(ids, this.#figure), true);
	}

	/** Shows where a place is, without its card, and leaves the address alone. */
	point(text: string): void {
		this.#show.point(this.#read(text));
	}

	/** Answers a click anywhere in the figure. */
	press(event: MouseEvent): void {
		if (this.#tools.press(event.target as Element)) return;
		const meant = clickTarget(event);
		if (meant) this.choose(meant.id, meant.opener);
	}

	/** The address of the sheet is that of the text until something is chosen in it. */
	#openSheet(opener?: Opener) {
		if (entriesOf('map') === 0) keepChoice([], true);
		this.#figure.dispatchEvent(new CustomEvent('map-open', { detail: opener }));
	}

	/** The ruler lies between two places, or no longer does. */
	#lay(text: string) {
		const ids = this.#read(text);
		this.#show.point(ids);
		keepChoice(ids, false);
	}

	#leave() {
		this.choose('');
		this.#panel.close();
		return true;
	}

	#read(text: string) {
		return readIds(text, this.#figure, this.#data);
	}
}

/** The desk of the page’s one map. @throws If what it needs cannot be fetched. */
export const openController = async (figure: HTMLElement): Promise<MapController> =>
	new MapController(figure, await fetchMap(figure));
