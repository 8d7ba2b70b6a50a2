import {
	type ChoiceKind,
	choiceInQuery,
	readChoice,
	unknownWords,
	withChoice,
} from '#src/map/shared/choice.ts';
import type { MapJson } from '#src/map/shared/map-json.ts';
import { entryCount } from '#src/ui/client/history-entry.ts';
import { figureViews } from '../stage/figure-views.ts';

/**
 * Parses a choice as `readChoice` does. Valid are the ids of the figure’s views and of the data’s measures and places.
 * Of two places only the first is returned if either is too large to measure from.
 */
export function readFigureChoice(
	text: string,
	figure: HTMLElement,
	data: MapJson,
): readonly string[] {
	const { places } = data;
	const ids = readChoice(withPresentIds(text, data), kindsOf(figure, data));
	// A sea or an island has no single point to measure from.
	return ids.length < 2 || ids.every((id) => places[id] && !places[id].area)
		? ids
		: ids.slice(0, 1);
}

/**
 * Lists what cannot be read in a choice: the words that are no ids, or the whole text if it has no words.
 * @param ids What was read from it.
 */
export function unreadIn(
	text: string,
	ids: readonly string[],
	figure: HTMLElement,
	data: MapJson,
): readonly string[] {
	const unknown = unknownWords(withPresentIds(text, data), kindsOf(figure, data));
	return unknown.length + ids.length > 0 || !text.trim() ? unknown : [text];
}

/** Replaces ids that have moved by their present ones. */
const withPresentIds = (text: string, { moved }: MapJson) =>
	text
		.split(/([\s,+]+)/)
		.map((word) => moved[word] ?? word)
		.join('');

/** Returns a function that tells the kind of an id: a view of the figure, or a measure or place of the data. */
function kindsOf(figure: HTMLElement, { measures, places }: MapJson) {
	const view = figureViews(figure);
	const kinds = Object.entries({ view, measure: measures, place: places });
	return (id: string) =>
		kinds.find(([, items]) => Object.hasOwn(items, id))?.[0] as ChoiceKind | undefined;
}

/** Returns the choice; empty if it is the view that the page shows without a choice. */
export const omitDefaultView = (ids: readonly string[], figure: HTMLElement): readonly string[] =>
	ids[0] === figure.dataset['built'] ? [] : ids;

/**
 * Writes the choice into the address, in a history entry of its own or, if `isReplacement` is true, in the current one.
 * The full-screen map counts every choice as one of its own entries, so that closing it takes all of them back.
 */
export function writeChoice(ids: readonly string[], isReplacement: boolean): void {
	const address = withChoice(location.href, ids);
	lastChoice = ids.join(' ');
	if (address === location.href) return;
	const entries = entryCount('map');
	if (isReplacement) history.replaceState(history.state, '', address);
	else history.pushState(entries ? { map: entries + 1 } : history.state, '', address);
}

/**
 * Calls `listener` with the text of `?map=` whenever Back or Forward changes it. A step to another fragment of the same
 * address does not change it.
 */
export function listenToHistory(listener: (text: string) => void): void {
	window.addEventListener('popstate', () => {
		const current = choiceInQuery(location.search);
		if (current !== lastChoice) listener(current);
		lastChoice = current;
	});
}

/** The text of `?map=` that was last written or reported. */
let lastChoice = choiceInQuery(location.search);
