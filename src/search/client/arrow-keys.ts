/**
 * Moves the focus between the field and the results with the arrow keys, and to the first or last result with Home,
 * End.
 */
export function moveFocusByKey(event: KeyboardEvent, box: HTMLElement) {
	if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
	const field = box.querySelector('input')!;
	const results = [...box.querySelectorAll<HTMLElement>('.results :is(a.hit, button)')];
	const stops = [field, ...results];
	const at = stops.indexOf(document.activeElement as HTMLElement);
	if (at < 0) return;
	const target = {
		ArrowDown: stops[at + 1],
		ArrowUp: stops[at - 1],
		Home: at > 0 ? results[0] : undefined,
		End: at > 0 ? results.at(-1) : undefined,
	}[event.key];
	if (!target) return;
	event.preventDefault();
	target.focus();
}
