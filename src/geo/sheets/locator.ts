import { fitLabels } from '../labels/fit-labels.ts';
import type { LabelSpec } from '../labels/label-spec.ts';
import { type Label, layoutLabels, layoutPlaceLabel } from '../labels/layout-labels.ts';
import type { FrameSpec, LonLat } from '../map-types.ts';
import type { Box } from '../projection.ts';
import type { ViewSpec } from '../view-spec.ts';
import type { Atlas, Sheet } from './atlas.ts';
import { cropBox, LOCATOR_RATIO, labelInCrop } from './locator-box.ts';

/** A locator: a small map that shows a crop of a frame. No label is cut off or covered. */
export interface LocatorMap {
	/** Id of the frame. */
	frame: string;
	title: string;
	/** The crop in SVG units of the frame. */
	crop: Box;
	/** `x` and `y` are shares of the crop. */
	labels: Label[];
}

/** Widths in CSS pixels at which the labels must fit, the last a little above `LOCATOR_WIDTH_REM`. */
const WIDTHS = [272, 299, 300, 360];

/**
 * Lays out the locator of a view. Returns undefined if none of the places is on one of `frames`.
 * @param frames Ids of the frames on the page.
 * @param ids Ids of the places that are labelled before others.
 */
export function layoutLocator(
	atlas: Atlas,
	frames: readonly string[],
	viewId: string,
	ids: readonly string[],
): LocatorMap | undefined {
	const view = atlas.views.find(({ id }) => id === viewId);
	const isMapped = (id: string) =>
		frames.some((frame) => layoutPlaceLabel(atlas.sheet(frame), atlas.places, id));
	if (!view || !ids.some(isMapped)) return undefined;
	const { frame: frameId, center, widthKm, title } = cropOf(view, atlas);
	const sheet = atlas.sheet(frameId);
	const crop = cropBox(sheet.frame, center, widthKm);
	const areas = layoutAreaLabels(sheet.frame, view.locator?.at ?? {}, atlas);
	const possible = candidates(sheet, atlas, ids, areas);
	const labels = possible.map((label) => labelInCrop(sheet.frame, crop, label));
	return {
		frame: frameId,
		title,
		crop,
		labels: fitLabels(labels, WIDTHS, LOCATOR_RATIO),
	};
}

/**
 * Lays out the locator of an interview: that of its first answer’s view. The places that the answers mention most
 * often are labelled first.
 */
export function layoutInterviewLocator(
	atlas: Atlas,
	{
		frames,
		answers,
	}: {
		frames: readonly string[];
		answers: readonly { view: string; mentions: readonly { place: string }[] }[];
	},
): LocatorMap | undefined {
	const named = Map.groupBy(
		answers.flatMap(({ mentions }) => mentions),
		({ place }) => place,
	);
	const byFrequency = [...named].toSorted(([, a], [, b]) => b.length - a.length);
	return layoutLocator(
		atlas,
		frames,
		answers[0]?.view ?? '',
		byFrequency.map(([place]) => place),
	);
}

/** Returns frame, title, centre and width (km) of a view’s crop for small screens. */
function cropOf({ frame, title, crop, locator }: ViewSpec, { frames }: Atlas) {
	const { plate } = frames.find(({ id }) => id === frame)!;
	const { center, widthKm } = locator ?? crop ?? plate;
	return { frame: locator?.frame ?? frame, title: locator?.title ?? title, center, widthKm };
}

/**
 * Returns labels for names of countries and seas in a crop, without the second line of countries.
 * @param at The points of the labels in this crop, by the `text` of the label.
 */
export function layoutAreaLabels(
	frame: FrameSpec,
	at: Record<string, LonLat>,
	{ places }: Atlas,
): Label[] {
	const labels = frame.labels.flatMap((label): LabelSpec[] => {
		const point = at[label.text ?? ''];
		if (!point) return [];
		const { sub: _, ...country } = label;
		return [{ ...(label.kind === 'country' ? country : label), at: point }];
	});
	const unique = labels.filter(({ text }, i) => i === labels.findIndex((one) => one.text === text));
	return layoutLabels({ ...frame, labels: unique }, places, []);
}

/**
 * Returns all labels that a locator may have, the most important first: places of `ids` that the frame labels,
 * countries and seas, the frame’s other labels, and places of `ids` that the frame does not label.
 */
function candidates(
	{ frame, labels }: Sheet,
	{ places }: Atlas,
	ids: readonly string[],
	areas: Label[],
) {
	const requested = ids.flatMap((id) => layoutPlaceLabel({ frame, labels }, places, id) ?? []);
	const isPlace = ({ kind }: Label) => kind === 'place';
	const isLettered = ({ place }: Label) => labels.some((label) => label.place === place);
	const first = requested.filter((label) => isPlace(label) && isLettered(label));
	const others = labels.filter(
		({ kind, arrow, text, place }) =>
			['place', 'distance', 'zone', 'region', 'line', 'plan', 'note'].includes(kind) &&
			arrow === undefined &&
			text !== '' &&
			!first.some((label) => label.place === place),
	);
	const bare = requested.filter((label) => isPlace(label) && !isLettered(label));
	return [...first, ...areas, ...others, ...bare];
}
