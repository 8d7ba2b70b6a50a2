import type { Crop } from '#src/geo/shared/crop.ts';
import { wideMediaQuery } from '#src/ui/client/wide-media-query.ts';
import { drawCrops, prefersReducedMotion, showCrop } from './animate-crop.ts';
import { shownCrop } from './slot-crops.ts';

/** Duration of the fade-in of a frame that becomes the large one, in ms. */
const APPEARS_MS = 300;

/** Reports whether the map stands in the flow of a narrow page, where it does not react to fingers. */
export const isInPageFlow = (figure: Element): boolean =>
	!wideMediaQuery.matches && !figure.closest('dialog');

/** Shows a view of the figure’s `data-crops` in the large slot; does nothing if no view has the id. */
export function showView(figure: HTMLElement, view: string, isAnimated = true): void {
	const views = JSON.parse(figure.dataset['crops']!) as Record<string, [string, ...Crop]>;
	const [frame, ...crop] = (Object.hasOwn(views, view) && views[view]) || [];
	if (!frame) return;
	figure.dataset['view'] = view;
	const isPromoted = promote(figure, frame);
	if (isPromoted && isAnimated && !prefersReducedMotion())
		figure.querySelector('.map-grid')!.animate({ opacity: [0.2, 1] }, APPEARS_MS);
	const crops = [...figure.querySelectorAll('.map-slot')].map((slot): [Element, Crop] => [
		slot,
		slot.matches('[data-large]') ? (crop as unknown as Crop) : [0, 0, 1],
	]);
	if (isPromoted || !isAnimated) drawCrops(new Map(crops));
	else for (const [slot, to] of crops) showCrop(slot, to, true);
}

/** Saves what a figure shows. @returns A function that shows it again. */
export function saveMapState(figure: HTMLElement): () => void {
	const view = figure.dataset['view']!;
	const slots = [...figure.querySelectorAll<HTMLElement>('.map-slot')];
	const crops = slots.map(shownCrop);
	const large = slots.find((slot) => slot.matches('[data-large]'))!.dataset['frame']!;
	return () => {
		figure.dataset['view'] = view;
		promote(figure, large);
		drawCrops(new Map(slots.map((slot, i) => [slot, crops[i]!])));
	};
}

/** Makes a frame the large one of its figure; returns false if it already is. */
function promote(figure: Element, frame: string): boolean {
	const slots = [...figure.querySelectorAll<HTMLElement>('.map-slot')];
	const isLarge = ({ dataset }: HTMLElement) => dataset['frame'] === frame;
	if (slots.every((slot) => isLarge(slot) === 'large' in slot.dataset)) return false;
	const grid = figure.querySelector<HTMLElement>('.map-grid')!;
	// The grid is hidden and laid out again, so that browsers do not count the moved frames as a layout shift.
	grid.hidden = true;
	grid.getBoundingClientRect();
	for (const slot of slots) slot.toggleAttribute('data-large', isLarge(slot));
	grid.hidden = false;
	return true;
}
