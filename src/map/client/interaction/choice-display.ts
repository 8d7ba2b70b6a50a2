import type { MapJson } from '#src/map/shared/map-json.ts';
import { fillMeasureCard } from '../panel/measure-card.ts';
import type { Opener, Panel } from '../panel/panel.ts';
import { fillPlaceCard } from '../panel/place-card.ts';
import { fillStatements } from '../panel/fill-statements.ts';
import { makeWordsOfChoice } from '../panel/words-of-choice.ts';
import { openRuler } from '../ruler/ruler.ts';
import { fetchScenes } from '../stage/fetch-map-json.ts';
import { light } from '../stage/highlight.ts';
import type { LiveMap } from '../stage/live-map.ts';

/** What the display of a choice works on. */
interface Setting {
	figure: HTMLElement;
	map: LiveMap;
	data: MapJson;
	panel: Panel;
	/** Called with the ids of the places at both ends of the ruler; empty if not both ends are places. */
	onRuler: (text: string) => void;
}

/** The display of a choice: what is lit on the map, and a card in the panel. */
export class ChoiceDisplay {
	readonly #setting: Setting;
	#ids: readonly string[] = [];
	readonly #tell: (ids: readonly string[]) => void;

	constructor(setting: Setting) {
		this.#setting = setting;
		this.#tell = makeWordsOfChoice(setting.figure, setting.data);
	}

	/** The ids of the current choice. */
	get ids(): readonly string[] {
		return this.#ids;
	}

	/** Shows a view, a measure, a place or the line between two places, with its card. No ids: closes the panel. */
	show(ids: readonly string[], opener?: Opener): void {
		if (ids.join() === this.#ids.join() && !opener) return;
		const { figure, panel, data } = this.#setting;
		panel.close();
		this.showWithoutCard(ids);
		const [id, to] = ids;
		const measure = data.measures[id!];
		const place = data.places[id!];
		if (measure) {
			const body = panel.open(measure.label, opener);
			fillMeasureCard(body, measure);
			fetchScenes(figure)
				.then((scenes) => fillStatements(body, id!, scenes))
				.catch(() => {});
		} else if (place && to) this.openRuler(opener, { from: id!, to });
		else if (place) void fillPlaceCard(panel.open(place.name, opener), id!, place);
	}

	/** Shows a choice on the map, without its card. */
	showWithoutCard(ids: readonly string[]): void {
		this.#ids = ids;
		const { figure, data, map } = this.#setting;
		const [id] = ids;
		light('chosen', this.#litWith(ids));
		this.#tell(ids);
		if (!id) return;
		figure.dataset['free'] = '';
		if (data.places[id] || data.measures[id]) void this.#bringIntoSight(ids);
		else void map.showView(id);
	}

	/**
	 * Opens the card of a line or an area that is lit: the statements that it is lit for. It alone is lit while it is open.
	 * @throws {Error} If the scenes cannot be fetched.
	 */
	async showShape(id: string, opener?: Opener): Promise<void> {
		const { figure, panel } = this.#setting;
		const scenes = await fetchScenes(figure);
		const name = scenes.names[id];
		if (name === undefined) return;
		fillStatements(panel.open(capitalised(name), opener), id, scenes);
		figure.dataset['free'] = '';
		light('chosen', [id]);
		panel.onClose(() => light('chosen', this.#ids));
	}

	/** Opens the ruler: between two places, from one place, or with no end set. */
	openRuler(opener?: Opener, ends: { from?: string; to?: string } = {}): void {
		const { figure, map, data, panel, onRuler } = this.#setting;
		const body = panel.open('Measure', opener);
		panel.onClose(openRuler({ figure, map, data, panel: body }, { ...ends, choose: onRuler }));
	}

	/** Adds what is lit together with a measure. */
	#litWith(ids: readonly string[]) {
		return ids.flatMap((id) => [id, ...(this.#setting.data.measures[id]?.beside ?? [])]);
	}

	/** Moves the map to places and measures of one sheet, unless all are in sight and far enough apart. */
	async #bringIntoSight(ids: readonly string[]) {
		const { map } = this.#setting;
		const sheet = this.#sheetOf(ids);
		if (!sheet) return;
		await map.showSheet(sheet);
		map.bringIntoSight(ids);
	}

	/** Returns the sheet with most of the places and measures: the one that is shown, if it has as many as any. */
	#sheetOf(ids: readonly string[]): string | undefined {
		const { map, data } = this.#setting;
		const counts = new Map<string, number>();
		for (const id of ids)
			for (const sheet of data.places[id]?.sheets ?? [data.measures[id]?.sheet ?? ''])
				if (sheet) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
		const most = Math.max(...counts.values());
		if (counts.get(map.sheetId) === most) return map.sheetId;
		return [...counts].find(([, count]) => count === most)?.[0];
	}
}

const capitalised = (text: string) => text[0]!.toUpperCase() + text.slice(1);
