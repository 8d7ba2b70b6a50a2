import { choiceIn, withChoice } from '../lib/map-choice.ts';
import { entriesOf } from './history-entry.ts';

/**
 * Keeps what is chosen on the map in the address, as a step of the history, or `instead` of the present one.
 * In the sheet each choice counts as an entry of the sheet’s, so that closing takes back all.
 */
export function keepChoice(ids: readonly string[], instead: boolean): void {
	const address = withChoice(location.href, ids);
	if (address === location.href) return;
	const entries = entriesOf('map');
	if (instead) history.replaceState(history.state, '', address);
	else history.pushState(entries ? { map: entries + 1 } : history.state, '', address);
}

/** Tells what is chosen whenever the reader goes back or forward. */
export function onSteps(tell: (text: string) => void): void {
	window.addEventListener('popstate', () => tell(choiceIn(location.search)));
}
