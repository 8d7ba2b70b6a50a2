/** Lights everything that stands for the same place or measure as the event’s target; all else goes out. */
export function light({ target }: Event) {
	const { place, measure } =
		(target as Element).closest<HTMLElement>('a[data-place], a[data-measure]')?.dataset ?? {};
	for (const lit of document.querySelectorAll('[data-lit]')) lit.removeAttribute('data-lit');
	const [name, id] = place ? ['place', place] : ['measure', measure];
	if (!id) return;
	const same = document.querySelectorAll(`[data-${name}="${CSS.escape(id)}"]`);
	for (const one of same) one.setAttribute('data-lit', '');
}
