import type { MapJson } from '#src/map/shared/map-json.ts';
import { element } from '#src/ui/client/element.ts';
import { wordsOf } from '../stage/describe-view.ts';
import { fetchPlaceCard } from '../stage/fetch-map-json.ts';

/**
 * Adds to a figure’s map in words what is said of the places and measures that are chosen, while it is open.
 * @returns A function that is called with the ids of what is chosen.
 */
export function makeWordsOfChoice(
	figure: HTMLElement,
	{ measures, places }: MapJson,
): (ids: readonly string[]) => void {
	const list = wordsOf(figure);
	const part = element('p', { hidden: true });
	list.append(part);
	let chosen: readonly string[] = [];
	const sentencesOf = async (id: string) => {
		const measure = measures[id];
		if (measure) return `${measure.label}: ${measure.words}`;
		return places[id] ? (await fetchPlaceCard(id)).words : '';
	};
	const tell = async () => {
		const ids = chosen;
		part.hidden = true;
		if (!list.open || ids.length === 0) return;
		const words = await Promise.all(ids.map(sentencesOf));
		if (ids !== chosen) return;
		part.textContent = words.join(' ');
		part.hidden = part.textContent === '';
	};
	const tellIfThere = () => void tell().catch(() => {});
	list.addEventListener('toggle', tellIfThere);
	return (ids) => {
		chosen = ids;
		tellIfThere();
	};
}
