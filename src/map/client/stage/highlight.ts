let chosen: readonly string[] = [];
let hovered: readonly string[] = [];

/**
 * Highlights everything that shows the place or measure at the event’s target, or the places in its `[data-lights]`
 * element and those that the attribute names, together with the current choice. Removes all other highlights.
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
	updateHighlights();
}

/** Highlights places, measures and layers, by id, until the next call. */
export function highlightChoice(ids: readonly string[]): void {
	chosen = ids;
	updateHighlights();
}

function updateHighlights() {
	for (const element of document.querySelectorAll('[data-lit]'))
		element.removeAttribute('data-lit');
	for (const id of [...chosen, ...hovered].map((one) => CSS.escape(one))) {
		const elements = document.querySelectorAll(
			`[data-place="${id}"], [data-measure="${id}"], .map-slots [data-layer="${id}"]`,
		);
		for (const element of elements) element.setAttribute('data-lit', '');
	}
}
