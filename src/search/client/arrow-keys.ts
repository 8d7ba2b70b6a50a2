/** Arrow keys go from the field to the results and back; Home and End to the first and the last of them. */
export function moveFocus(event: KeyboardEvent, box: HTMLElement) {
	if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
	const field = box.querySelector('input')!;
	const results = [...box.querySelectorAll<HTMLElement>('.results :is(a.hit, button)')];
	const stops = [field, ...results];
	const at = stops.indexOf(document.activeElement as HTMLElement);
	if (at < 0) return;
	const goal = {
		ArrowDown: stops[at + 1],
		ArrowUp: stops[at - 1],
		Home: at > 0 ? results[0] : undefined,
		End: at > 0 ? results.at(-1) : undefined,
	}[event.key];
	if (!goal) return;
	event.preventDefault();
	goal.focus();
}
