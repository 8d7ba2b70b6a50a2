import { idsIn, light } from '../stage/highlight.ts';
import type { LiveMap } from '../stage/live-map.ts';

/**
 * Draws the places and measures of a note or an outcome while it is open, and brings them into sight; then the map shows
 * again what it showed before, or follows the text.
 * @param open Makes the map live, and returns it; undefined if its sheet does not come.
 */
export function showOpenedNote(
	figure: HTMLElement,
	open: () => Promise<LiveMap | undefined>,
	signal: AbortSignal,
): void {
	let restore: (() => void) | undefined;
	let shown: string | undefined;
	const show = async ({ detail }: CustomEventInit<string>) => {
		shown = detail;
		const note = detail === undefined ? null : document.getElementById(detail);
		const asked = note ? idsIn(note) : [];
		if (asked.length === 0 && !restore) return;
		const map = await open();
		if (!map || shown !== detail) return;
		const ids = asked.filter((id) => map.sheet.names.get(id)?.points);
		light('noted', ids);
		if (ids.length === 0) {
			restore?.();
			restore = undefined;
			return;
		}
		restore ??= rememberWindow(figure, map);
		figure.dataset['free'] = '';
		map.bringIntoSight(ids);
	};
	document.addEventListener('note-open', show as EventListener, { signal });
}

/** Returns a function that shows again what the map shows now, or, where it follows the reader, what is read then. */
function rememberWindow(figure: HTMLElement, map: LiveMap): () => void {
	const isFree = 'free' in figure.dataset;
	const restore = map.save();
	return () => {
		// The page may have been scrolled on meanwhile: then the map follows the text already.
		if (!('free' in figure.dataset)) return;
		if (isFree) restore();
		else figure.dispatchEvent(new Event('map-follow'));
	};
}
