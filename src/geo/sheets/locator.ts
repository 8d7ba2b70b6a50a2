import { fitLabels } from '../labels/fit-labels.ts';
import type { LabelSpec } from '../labels/label-spec.ts';
import { type Label, layoutLabels, layoutPlaceLabel } from '../labels/layout-labels.ts';
import type { FrameSpec, LonLat } from '../map-types.ts';
import type { Box } from '../projection.ts';
import type { ViewSpec } from '../view-spec.ts';
import type { Atlas, Sheet } from './atlas.ts';
import { CROP_RATIO, cropBox, inCrop } from './locator-box.ts';

/** A small crop of a frame, lettered so that no name is cut or covered. */
export interface LocatorMap {
	frame: string;
	title: string;
	crop: Box;
	/** Points as shares of the crop. */
	labels: Label[];
}

/** Widths in CSS pixels at which a locator must read; `map.css` lets it grow no wider. */
const WIDTHS = [272, 299, 300, 360];
const MOST = 9;

/**
 * The crop that a view has for small screens, with the places of `ids` named before others.
 * None if none of `frames`, which are on the page, shows any of those places.
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
	const areas = layoutAreas(sheet.frame, view.locator?.at ?? {}, atlas);
	const wanted = candidates(sheet, atlas, ids, areas);
	const labels = wanted.map((label) => inCrop(sheet.frame, crop, label));
	return { frame: frameId, title, crop, labels: fitLabels(labels, WIDTHS, CROP_RATIO, MOST) };
}

/**
 * The locator of a whole interview: that of its first answer’s view, with the places named first that its answers
 * name most.
 */
export function layoutInterview(
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
	const often = [...named].toSorted(([, a], [, b]) => b.length - a.length);
	return layoutLocator(
		atlas,
		frames,
		answers[0]?.view ?? '',
		often.map(([place]) => place),
	);
}

function cropOf({ frame, title, crop, locator }: ViewSpec, { frames }: Atlas) {
	const { plate } = frames.find(({ id }) => id === frame)!;
	const { center, widthKm } = locator ?? crop ?? plate;
	return { frame: locator?.frame ?? frame, title: locator?.title ?? title, center, widthKm };
}

/** The names of countries and seas, at the points that a crop wants them. */
export function layoutAreas(
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
	const once = labels.filter(({ text }, i) => i === labels.findIndex((one) => one.text === text));
	return layoutLabels({ ...frame, labels: once }, places, []);
}

/** What may be named, most wanted first: asked-for places, water and countries, the frame’s other labels. */
function candidates(
	{ frame, labels }: Sheet,
	{ places }: Atlas,
	ids: readonly string[],
	areas: Label[],
) {
	const asked = ids.flatMap((id) => layoutPlaceLabel({ frame, labels }, places, id) ?? []);
	const isPlace = ({ kind }: Label) => kind === 'place';
	const isLettered = ({ place }: Label) => labels.some((label) => label.place === place);
	const first = asked.filter((label) => isPlace(label) && isLettered(label));
	const others = labels.filter(
		({ kind, arrow, text, place }) =>
			['place', 'distance', 'zone', 'region', 'line', 'plan', 'note'].includes(kind) &&
			arrow === undefined &&
			text !== '' &&
			!first.some((label) => label.place === place),
	);
	const bare = asked.filter((label) => isPlace(label) && !isLettered(label));
	return [...first, ...areas, ...others, ...bare];
}
