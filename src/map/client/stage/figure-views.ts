import type { Bounds } from '#src/sheet/shared/window.ts';
import { wideMediaQuery } from '#src/ui/client/wide-media-query.ts';

/** A view of a figure, or the scene of a statement. */
export interface FigureView {
	/** Its title, or the caption of a scene. */
	title: string;
	/** Id of its sheet. */
	sheet: string;
	/** The year of the past that it shows; absent today. */
	year?: string;
	/** Its window, in kilometres of the sheet’s plane. */
	bounds: Bounds;
	/** Of a scene: ids of what is lit, with spaces between. */
	lit?: string;
}

const views = new WeakMap<HTMLElement, Readonly<Record<string, FigureView>>>();

/** Returns the views of a figure by id, as its `data-views` has them. */
export function figureViews(figure: HTMLElement): Readonly<Record<string, FigureView>> {
	const read = views.get(figure) ?? JSON.parse(figure.dataset['views']!);
	views.set(figure, read);
	return read;
}

/** Returns a view of a figure; undefined if it has none with this id. */
export const figureView = (figure: HTMLElement, id: string): FigureView | undefined =>
	Object.hasOwn(figureViews(figure), id) ? figureViews(figure)[id] : undefined;

/** Reports whether the map stands in the flow of a narrow page, where it does not react to fingers. */
export const isInPageFlow = (figure: Element): boolean =>
	!wideMediaQuery.matches && !figure.closest('dialog');

/** Reports whether the reader prefers reduced motion. */
export const prefersReducedMotion = (): boolean =>
	matchMedia('(prefers-reduced-motion: reduce)').matches;
