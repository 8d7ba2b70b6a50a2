import type { MapJson, PlaceCard, ScenesJson } from '#src/map/shared/map-json.ts';
import { href } from '#src/shared/address.ts';

const cards = new Map<string, Promise<PlaceCard>>();

/** Fetches a figure’s `map.json` from the address in its `data-source`. @throws {Error} If the request fails. */
export const fetchMapJson = (figure: HTMLElement): Promise<MapJson> =>
	fetchJson(figure.dataset['source']!);

let scenes: Promise<ScenesJson> | undefined;

/**
 * Fetches a figure’s `scenes.json`, once, from the address in its `data-scenes`; tries again after a failure. Without that
 * the figure has no scenes. @throws {Error} If the request fails.
 */
export function fetchScenes({ dataset }: HTMLElement): Promise<ScenesJson> {
	const { scenes: address } = dataset;
	scenes ??= address ? fetchJson(address) : Promise.resolve({ scenes: {}, names: {} });
	scenes.catch(() => (scenes = undefined));
	return scenes;
}

/** Fetches the card of a place, once; tries again after a failure. @throws {Error} If the request fails. */
export function fetchPlaceCard(place: string): Promise<PlaceCard> {
	const card = cards.get(place) ?? fetchJson<PlaceCard>(href(`places/${place}/card.json`));
	cards.set(place, card);
	card.catch(() => cards.delete(place));
	return card;
}

async function fetchJson<T>(address: string): Promise<T> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return response.json();
}
