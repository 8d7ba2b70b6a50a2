import { placeNear } from '../stage/hit-test.ts';

/**
 * Finds what a click on the map chooses: a place or a measure.
 *
 * @returns Its id, and the link that gets the focus back later, if any; undefined if the click chooses nothing.
 */
export function clickTarget(event: MouseEvent) {
	const target = event.target as Element;
	const stage = target.closest('.sheet-stage');
	// The first click of a double click has already chosen.
	if (!stage || event.detail > 1) return undefined;
	const link = target.closest<SVGElement>('a:is([data-place], [data-measure])');
	const isTouch = (event as PointerEvent).pointerType === 'touch';
	const linkId = link?.dataset['place'] ?? link?.dataset['measure'];
	const id = placeNear(stage, { x: event.clientX, y: event.clientY, isTouch }, linkId);
	if (!id) return undefined;
	const opener = stage.querySelector<SVGElement>(`a[data-place="${id}"]`) ?? link;
	return opener ? { id, opener } : { id };
}
