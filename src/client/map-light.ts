let chosen: readonly string[] = [];
let hovered: string | undefined;

/** Lights what stands for the place or measure that the event is about, and what is chosen; all else goes out. */
export function light({ target }: Event): void {
	const { place, measure } =
		(target as Element).closest<HTMLElement>('a[data-place], a[data-measure]')?.dataset ?? {};
	const id = place ?? measure;
	if (id === hovered) return;
	hovered = id;
	put(id ? [...chosen, id] : chosen);
}

/** Keeps places, measures and layers alight until others are chosen. */
export function keepLit(ids: readonly string[]): void {
	chosen = ids;
	put(ids);
}

function put(ids: readonly string[]) {
	for (const lit of document.querySelectorAll('[data-lit]')) lit.removeAttribute('data-lit');
	for (const id of ids.map((one) => CSS.escape(one))) {
		const same = document.querySelectorAll(
			`[data-place="${id}"], [data-measure="${id}"], [data-part="${id}"]`,
		);
		for (const one of same) one.setAttribute('data-lit', '');
	}
}
