import type { MapJson, PlaceCard } from '#src/map/shared/map-json.ts';
import { href } from '#src/shared/address.ts';

const cards = new Map<string, Promise<PlaceCard>>();

/** Fetches a figure’s `map.json` from the address in its `data-source`. @throws {Error} If the request fails. */
export const fetchMapJson = (figure: HTMLElement): Promise<MapJson> =>
	fetchJson(figure.dataset['source']!);

/**
 * Fetches the words of the scenes of a figure’s interview, by their ids, from the address in its `data-scenes`; none if
 * the figure has no scenes. @throws {Error} If the request fails.
 */
export async function fetchSceneWords({ dataset }: HTMLElement): Promise<Record<string, string>> {
	const { scenes } = dataset;
	return scenes ? fetchJson(scenes) : {};
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
