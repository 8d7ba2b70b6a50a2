import { placeNear } from '../stage/hit-test.ts';

/** What a click on the map means: a frame that is not the large one, or a place or measure of that. */
export function clickTarget(event: MouseEvent) {
	const target = event.target as Element;
	const slot = target.closest<HTMLElement>('.map-slot');
	// The second click of two meant what the first did.
	if (!slot || event.detail > 1) return undefined;
	const link = target.closest<SVGElement>('a:is([data-place], [data-measure])');
	const isTouch = (event as PointerEvent).pointerType === 'touch';
	const leadsTo = target.closest<SVGElement>('[data-frame-link]')?.dataset['frameLink'];
	const frame = slot.matches('[data-large]') ? leadsTo : slot.dataset['frame'];
	if (frame && (isTouch || !link)) return { id: frame };
	const own = link?.dataset['place'] ?? link?.dataset['measure'];
	const id = placeNear(slot, { x: event.clientX, y: event.clientY, isTouch }, own);
	if (!id) return undefined;
	const opener = slot.querySelector<SVGElement>(`a[data-place="${id}"]`) ?? link;
	return opener ? { id, opener } : { id };
}
