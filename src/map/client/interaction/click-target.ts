import { placeNear } from '../stage/hit-test.ts';

/**
 * Finds what a click on the map chooses: a frame other than the large one, or a place or measure on the large one.
 *
 * @returns Its id, and the link that gets the focus back later, if any; undefined if the click chooses nothing.
 */
export function clickTarget(event: MouseEvent) {
	const target = event.target as Element;
	const slot = target.closest<HTMLElement>('.map-slot');
	// The first click of a double click has already chosen.
	if (!slot || event.detail > 1) return undefined;
	const link = target.closest<SVGElement>('a:is([data-place], [data-measure])');
	const isTouch = (event as PointerEvent).pointerType === 'touch';
	const linkedFrame = target.closest<SVGElement>('[data-frame-link]')?.dataset['frameLink'];
	const frame = slot.matches('[data-large]') ? linkedFrame : slot.dataset['frame'];
	if (frame && (isTouch || !link)) return { id: frame };
	const linkId = link?.dataset['place'] ?? link?.dataset['measure'];
	const id = placeNear(slot, { x: event.clientX, y: event.clientY, isTouch }, linkId);
	if (!id) return undefined;
	const opener = slot.querySelector<SVGElement>(`a[data-place="${id}"]`) ?? link;
	return opener ? { id, opener } : { id };
}
