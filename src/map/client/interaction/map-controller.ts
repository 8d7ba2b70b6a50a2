import { choiceInQuery } from '#src/map/shared/choice.ts';
import type { MapJson } from '#src/map/shared/map-json.ts';
import { entryCount } from '#src/ui/client/history-entry.ts';
import { wideMediaQuery } from '#src/ui/client/wide-media-query.ts';
import { makePanel, type Opener } from '../panel/panel.ts';
import { addWords, wordsOf } from '../stage/describe-view.ts';
import { fetchMapJson, fetchScenes } from '../stage/fetch-map-json.ts';
import { isInPageFlow } from '../stage/figure-views.ts';
import { type LiveMap, liveMapOf } from '../stage/live-map.ts';
import { ChoiceDisplay } from './choice-display.ts';
import {
	listenToHistory,
	omitDefaultView,
	readFigureChoice,
	unreadIn,
	writeChoice,
} from './choice-in-address.ts';
import { clickTarget } from './click-target.ts';
import { listenToKeys } from './keyboard.ts';
import { setUpToolbar } from './toolbar.ts';

/** The controller of a map. It handles keys, pointers, tools and the address from the reader’s first use of the map. */
export class MapController {
	readonly #figure: HTMLElement;
	readonly #data: MapJson;
	readonly #map: LiveMap;
	readonly #panel = makePanel(() => this.#clearChoice());
	readonly #show: ChoiceDisplay;
	readonly #tools: ReturnType<typeof setUpToolbar>;

	constructor(figure: HTMLElement, data: MapJson, map: LiveMap) {
		[this.#figure, this.#data, this.#map] = [figure, data, map];
		figure.querySelector('.map-grid')!.append(this.#panel.element);
		const panel = this.#panel;
		const onRuler = (text: string) => this.#showRulerPlaces(text);
		this.#show = new ChoiceDisplay({ figure, map, data, panel, onRuler });
		const choose = this.choose.bind(this);
		this.#tools = setUpToolbar(figure, data, { map, panel, show: this.#show, choose });
		listenToKeys(figure, map, () => this.#panel.isOpen() && this.#clearChoice());
		listenToHistory((text) => {
			const ids = this.#read(text);
			this.#show.show(ids);
			if (ids.length === 0) figure.dispatchEvent(new Event('map-follow'));
		});
		figure.addEventListener('map-shut', () => this.#panel.close());
		figure.addEventListener('map-release', () => this.#release());
		wideMediaQuery.addEventListener('change', () => isInPageFlow(figure) && this.#clearChoice());
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
		const isFullScreen = ids.length > 0 && isInPageFlow(this.#figure);
		if (isFullScreen) this.#openFullScreen(opener);
		this.#show.show(ids, opener);
		writeChoice(omitDefaultView(ids, this.#figure), isFullScreen);
	}

	/**
	 * Shows the choice in the page’s address. What the map does not have is removed from the address, and the reader is
	 * told.
	 */
	showAddressChoice(): void {
		const text = choiceInQuery(location.search);
		const ids = this.#read(text);
		const unread = unreadIn(text, ids, this.#figure, this.#data);
		if (unread.length > 0)
			import('./report-unknown-choice.ts')
				.then(({ reportUnknownChoice }) => reportUnknownChoice(unread, this.#data))
				.catch(() => {});
		if (ids.length > 0 && isInPageFlow(this.#figure)) this.#openFullScreen();
		this.#show.show(ids);
		writeChoice(omitDefaultView(ids, this.#figure), true);
	}

	/** Shows a place on the map without its card, and leaves the address as it is. */
	showWithoutCard(text: string): void {
		this.#show.showWithoutCard(this.#read(text));
	}

	/** Handles a click anywhere in the figure. */
	handleClick(event: MouseEvent): void {
		if (this.#tools.press(event.target as Element)) return;
		const chosen = clickTarget(event);
		if (chosen) this.choose(chosen.id, chosen.opener);
		else if (event.detail < 2) this.#openShape(event);
	}

	/** Opens the card of the lit line or area at a click, if there is one. */
	#openShape({ target, clientX, clientY }: MouseEvent) {
		if (!(target as Element).closest('.sheet-stage')) return;
		const link = (target as Element).closest<SVGElement>('a[data-shape]');
		const id = link?.dataset['shape'] ?? this.#map.litShapeAt(clientX, clientY);
		if (!id) return;
		this.choose('');
		void this.#show.showShape(id, link ?? undefined).catch(() => {});
	}

	/**
	 * Opens the full-screen map. First removes `?map=` from the current history entry, to which closing returns: the
	 * choice belongs to the entry of the full-screen map.
	 */
	#openFullScreen(opener?: Opener) {
		if (entryCount('map') === 0) writeChoice([], true);
		this.#figure.dispatchEvent(new CustomEvent('map-open', { detail: opener }));
	}

	/** Shows the two places that the ruler measures between, and writes them into the address; empty: clears both. */
	#showRulerPlaces(text: string) {
		const ids = this.#read(text);
		this.#show.showWithoutCard(ids);
		writeChoice(ids, false);
	}

	/** Gives up the choice, as the map follows the text again; one with a card keeps its light until the card is closed. */
	#release() {
		if (this.#panel.isOpen()) return;
		this.#show.showWithoutCard([]);
		writeChoice([], true);
	}

	#clearChoice() {
		this.choose('');
		this.#panel.close();
		return true;
	}

	#read(text: string) {
		return readFigureChoice(text, this.#figure, this.#data);
	}
}

/** Adds the words of scenes when the map in words is opened, or when the keyboard reaches the map, which they describe. */
function addSceneWords(figure: HTMLElement): void {
	const listening = new AbortController();
	const { signal } = listening;
	const add = () => {
		listening.abort();
		fetchScenes(figure)
			.then(({ scenes }) => {
				const words = Object.entries(scenes).map(([id, scene]) => [id, scene.words]);
				addWords(figure, Object.fromEntries(words));
			})
			.catch(() => {});
	};
	const list = wordsOf(figure);
	list.addEventListener('toggle', () => list.open && add(), { signal });
	figure.addEventListener(
		'focusin',
		({ target }) => (target as Element).matches('.sheet-stage :focus-visible') && add(),
		{ signal },
	);
	if (list.open || figure.querySelector('.sheet-stage :focus-visible')) add();
}

/** Creates the controller of the page’s map. @throws {Error} If the map’s data or its sheet cannot be fetched. */
export async function openController(figure: HTMLElement): Promise<MapController> {
	addSceneWords(figure);
	const [data, map] = await Promise.all([fetchMapJson(figure), liveMapOf(figure)]);
	addWords(figure, data.views);
	return new MapController(figure, data, map);
}
