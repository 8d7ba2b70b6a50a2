let chosen: readonly string[] = [];
let hovered: readonly string[] = [];

/** Returns the ids of places, measures and layers that are lit: what is chosen, and what the pointer or the focus is on. */
export const litIds = (): readonly string[] => [...new Set([...chosen, ...hovered])];

/**
 * Lights the place or measure at the event’s target, or the places in its `[data-lights]` element and those that the
 * attribute names, together with the current choice: in the text and on the map. All else goes out.
 */
export function highlight({ target }: Event): void {
	const link = (target as Element).closest<HTMLElement>('a[data-place], a[data-measure]');
	const group = (target as Element).closest<HTMLElement>('[data-lights]');
	const links = link ? [link] : (group?.querySelectorAll<HTMLElement>('[data-place]') ?? []);
	const named = (!link && group?.dataset['lights']?.split(' ')) || [];
	const ids = [...links].map(({ dataset }) => (dataset['place'] ?? dataset['measure'])!);
	ids.push(...named);
	if (ids.join() === hovered.join()) return;
	hovered = ids;
	// Names stay where they are under the pointer, so that a click meets them.
	updateHighlights((target as Element).closest('.sheet-stage') !== null);
}

/** Lights places, measures and layers, by id, until the next call. */
export function highlightChoice(ids: readonly string[]): void {
	if (ids.join() === chosen.join()) return;
	chosen = ids;
	updateHighlights();
}

function updateHighlights(isFromMap = false) {
	for (const element of document.querySelectorAll('[data-lit]:not(.sheet-stage)'))
		element.removeAttribute('data-lit');
	for (const id of litIds().map((one) => CSS.escape(one)))
		for (const element of document.querySelectorAll(`[data-place="${id}"], [data-measure="${id}"]`))
			element.setAttribute('data-lit', '');
	for (const figure of document.querySelectorAll('.map-figure'))
		figure.dispatchEvent(new CustomEvent('map-lit', { detail: isFromMap }));
}
