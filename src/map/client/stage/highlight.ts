/** What is lit in the text and on the map, by its source: ids of places, measures and layers. */
const lit = { chosen: [], noted: [], hovered: [] } as Record<
	'chosen' | 'noted' | 'hovered',
	readonly string[]
>;

/** Returns the ids of all that is lit: what is chosen, what the opened note names, and what the pointer or the focus is on. */
export const litIds = (): readonly string[] => [
	...new Set([...lit.chosen, ...lit.noted, ...lit.hovered]),
];

/** Returns the ids of what takes the place of a scene’s lights: what is chosen, and what the opened note names. */
export const heldIds = (): readonly string[] => [...lit.chosen, ...lit.noted];

/**
 * Lights the place or measure at the event’s target, or all in the note or outcome around it, together with the current
 * choice: in the text and on the map. All else goes out.
 */
export function highlight({ target }: Event): void {
	clearTimeout(waiting);
	const ids = idsAt(target as Element);
	// Names stay where they are under the pointer, so that a click meets them.
	hover(ids, isOnSheet(target as Element));
}

/** Time in ms for which nothing must move under the pointer until it is lit. */
const STILL_MS = 120;
let waiting: ReturnType<typeof setTimeout>;

/** Lights what comes under a pointer at rest, as `highlight` does, but nothing that only scrolls past it. */
export function highlightWhenStill({ target }: Event): void {
	clearTimeout(waiting);
	waiting = setTimeout(() => {
		const ids = idsAt(target as Element);
		hover(ids, isOnSheet(target as Element) && ids.length > 0);
	}, STILL_MS);
}

const isOnSheet = (target: Element) => target.closest('.sheet-stage') !== null;

/** Returns the ids of what an element belongs to: a place, a measure, or all in a note or an outcome. */
function idsAt(target: Element): string[] {
	const link = target.closest<HTMLElement>('a[data-place], a[data-measure]');
	const group = target.closest<HTMLElement>('[data-lights], .note');
	return link ? [idOf(link)] : group ? idsIn(group) : [];
}

function hover(ids: readonly string[], keepsNames: boolean) {
	if (ids.join() === lit.hovered.join()) return;
	lit.hovered = ids;
	updateHighlights(keepsNames);
}

/** Returns the ids of the places and measures that a note, an outcome or an entry of a list links to, or says it lights. */
export const idsIn = (element: HTMLElement): string[] => [
	...new Set([
		...[...element.querySelectorAll<HTMLElement>('[data-place], [data-measure]')].map(idOf),
		...(element.dataset['lights']?.split(' ') ?? []),
	]),
];

const idOf = ({ dataset }: HTMLElement) => (dataset['place'] ?? dataset['measure'])!;

/** Lights what is chosen, or what the opened note names, by id, until the next call for the same source. */
export function light(source: 'chosen' | 'noted', ids: readonly string[]): void {
	if (ids.join() === lit[source].join()) return;
	lit[source] = ids;
	updateHighlights();
}

function updateHighlights(keepsNames = false) {
	for (const element of document.querySelectorAll('[data-lit]:not(.sheet-stage)'))
		element.removeAttribute('data-lit');
	for (const id of litIds().map((one) => CSS.escape(one)))
		for (const element of document.querySelectorAll(`[data-place="${id}"], [data-measure="${id}"]`))
			element.setAttribute('data-lit', '');
	for (const figure of document.querySelectorAll('.map-figure'))
		figure.dispatchEvent(new CustomEvent('map-lit', { detail: keepsNames }));
}
