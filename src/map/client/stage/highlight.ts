let chosen: readonly string[] = [];
let hovered: readonly string[] = [];

/**
 * Lights what stands for the place or measure that the event is about, or for all places within a `[data-lights]`,
 * besides what is chosen; all else goes out.
 */
export function highlight({ target }: Event): void {
	const link = (target as Element).closest<HTMLElement>('a[data-place], a[data-measure]');
	const group = (target as Element).closest('[data-lights]');
	const links = link ? [link] : (group?.querySelectorAll<HTMLElement>('[data-place]') ?? []);
	const ids = [...links].map(({ dataset }) => (dataset['place'] ?? dataset['measure'])!);
	if (ids.join() === hovered.join()) return;
	hovered = ids;
	put();
}

/** Keeps places, measures and layers alight until others are chosen. */
export function keepLit(ids: readonly string[]): void {
	chosen = ids;
	put();
}

function put() {
	for (const lit of document.querySelectorAll('[data-lit]')) lit.removeAttribute('data-lit');
	for (const id of [...chosen, ...hovered].map((one) => CSS.escape(one))) {
		const same = document.querySelectorAll(
			`[data-place="${id}"], [data-measure="${id}"], .map-slots [data-layer="${id}"]`,
		);
		for (const one of same) one.setAttribute('data-lit', '');
	}
}
