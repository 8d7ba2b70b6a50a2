import type { MapJson, PlaceCard } from '#src/map/shared/map-json.ts';
import { href } from '#src/shared/address.ts';

const cards = new Map<string, Promise<PlaceCard>>();

/** What the figure’s tools need, from the address in its `data-source`. @throws If it cannot be had. */
export const fetchMap = (figure: HTMLElement): Promise<MapJson> => get(figure.dataset['source']!);

/** What the card of a place says, fetched once. @throws If it cannot be had. */
export function fetchCard(place: string): Promise<PlaceCard> {
	const card = cards.get(place) ?? get<PlaceCard>(href(`places/${place}/card.json`));
	cards.set(place, card);
	card.catch(() => cards.delete(place));
	return card;
}

async function get<T>(address: string): Promise<T> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return response.json();
}
