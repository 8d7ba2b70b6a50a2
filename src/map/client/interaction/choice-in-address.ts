import { type ChoiceKind, choiceIn, readChoice, withChoice } from '#src/map/shared/choice.ts';
import type { MapJson } from '#src/map/shared/map-json.ts';
import { entriesOf } from '#src/ui/client/history-entry.ts';

/** The ids in a text of what a figure can show: its views, measures and places. */
export function readIds(
	text: string,
	figure: HTMLElement,
	{ measures, places }: MapJson,
): readonly string[] {
	const view = JSON.parse(figure.dataset['crops']!) as object;
	const kinds = Object.entries({ view, measure: measures, place: places });
	const kindOf = (id: string) => kinds.find(([, known]) => Object.hasOwn(known, id))?.[0];
	const ids = readChoice(text, kindOf as (id: string) => ChoiceKind | undefined);
	// A sea or an island has no one point to measure from.
	return ids.length < 2 || ids.every((id) => places[id] && !places[id].area)
		? ids
		: ids.slice(0, 1);
}

/** A choice without the view that the page shows by itself. */
export const withoutDefault = (ids: readonly string[], figure: HTMLElement): readonly string[] =>
	ids[0] === figure.dataset['built'] ? [] : ids;

/**
 * Keeps what is chosen on the map in the address, as a step of the history, or `instead` of the present one.
 * In the sheet each choice counts as an entry of the sheet’s, so that closing takes back all.
 */
export function keepChoice(ids: readonly string[], instead: boolean): void {
	const address = withChoice(location.href, ids);
	kept = ids.join(' ');
	if (address === location.href) return;
	const entries = entriesOf('map');
	if (instead) history.replaceState(history.state, '', address);
	else history.pushState(entries ? { map: entries + 1 } : history.state, '', address);
}

/** Tells what is chosen whenever the reader goes back or forward to something else; a step to a fragment is none. */
export function onSteps(tell: (text: string) => void): void {
	window.addEventListener('popstate', () => {
		const now = choiceIn(location.search);
		if (now !== kept) tell(now);
		kept = now;
	});
}

/** What the address holds, as far as was told or kept. */
let kept = choiceIn(location.search);
