import type { Answer, Edition } from '#src/edition/model/edition.ts';
import { isArea } from '#src/edition/places/place-facts.ts';
import { framesOf } from '#src/geo/frames-of-place.ts';
import type { FrameSpec, LonLat } from '#src/geo/map-types.ts';
import type { Atlas } from '#src/geo/sheets/atlas.ts';
import type { Place } from '#src/schema/content.ts';

/** The part of a frame that a card’s map shows, and what is drawn on it. */
export interface MapCrop {
	/** Id of a frame. */
	frame: string;
	/** Degrees, WGS 84. */
	center: LonLat;
	widthKm: number;
	/** Positions of the labels of countries and seas, by name, in degrees. */
	at: Record<string, LonLat>;
	/** Ids of the places that are labelled first. */
	places: readonly string[];
	/** Id of the place that is highlighted. */
	highlighted?: string;
	/** Ids of the legend entries whose layers are drawn. */
	layers: readonly string[];
	/** Ids of the measures that are drawn. */
	measures: readonly string[];
}

/** Width of a card’s crop as a share of its view’s or plate’s width, if the view has no crop for cards. */
const SHARE = 0.5;
/** A label that needs a plate of this width in CSS pixels, or a wider one, is too long for a card. */
const WIDE_PLATE = 460;

/** Returns the crop of a view, without layers and measures that the reader switches on. */
export function viewCrop(viewId: string, { views, frames }: Atlas): MapCrop {
	const view = views.find(({ id }) => id === viewId)!;
	const cardCrop = view.card ?? {};
	const frameId = view.card?.frame ?? view.frame;
	const frame = frames.find(({ id }) => id === frameId)!;
	const { center, widthKm } = view.crop ?? frame.plate;
	return {
		...{
			frame: frameId,
			center,
			widthKm: widthKm * SHARE,
			at: {},
			places: [],
			layers: [],
			measures: [],
		},
		...cardCrop,
	};
}

/** Returns the crop of an answer’s view, with the answer’s layers and measures; its places are labelled first. */
export const answerCrop = (answer: Answer, atlas: Atlas): MapCrop => ({
	...viewCrop(answer.view, atlas),
	places: answer.mentions.map(({ place }) => place),
	layers: answer.layers ?? [],
	measures: answer.measures,
});

/** Returns a crop with the highlighted place in the middle; undefined if the place is on no frame. */
export function placeCrop(place: Place, { map }: Edition, atlas: Atlas): MapCrop | undefined {
	const ids = framesOf(place, map.frames).map(({ id }) => id);
	const frames = ids.map((id) => map.frames.find((other) => other.id === id)!);
	const widest = frames.toSorted((a, b) => b.plate.widthKm - a.plate.widthKm)[0];
	const frame = isArea(place) ? widest : frames[0];
	if (!frame) return undefined;
	const widthKm = frame.plate.widthKm * SHARE;
	const center: LonLat = [place.lon, place.lat];
	return {
		...{ frame: frame.id, center, widthKm, at: areasAround(center, widthKm, frame, atlas) },
		...{ places: [], highlighted: place.id, layers: [], measures: [] },
	};
}

/**
 * Label positions of another crop are used only if it is wider than this share of the crop’s width. A closer crop puts
 * its labels at points where this crop has no room.
 */
const SAME_SCALE = 0.9;
/** Length of a degree of latitude in km. */
const KM_PER_DEGREE = 111.2;
/** Largest distance of a label from the middle of the crop, as a share of the crop’s width. */
const MAX_OFFSET = { across: 0.3, down: 0.55 };

/**
 * Returns label positions for countries and seas, in degrees. The candidates are the positions of the frame and of the
 * crops of its views. Of those with room in the crop the one furthest from the middle is used, because the place is
 * in the middle.
 */
function areasAround(
	[lon, lat]: LonLat,
	widthKm: number,
	frame: FrameSpec,
	{ views }: Atlas,
): Record<string, LonLat> {
	const toShare = (degrees: number) => (degrees * KM_PER_DEGREE) / widthKm;
	const spots = labelPoints(frame, widthKm, views).flatMap(([name, at]) => {
		const across = Math.abs(toShare((at[0] - lon) * Math.cos((lat * Math.PI) / 180)));
		const down = Math.abs(toShare(at[1] - lat));
		const hasRoom = across < MAX_OFFSET.across && down < MAX_OFFSET.down;
		return hasRoom ? [{ name, at, distance: Math.hypot(across, down) }] : [];
	});
	const nearestFirst = spots.toSorted((a, b) => a.distance - b.distance);
	return Object.fromEntries(nearestFirst.map(({ name, at }) => [name, at]));
}

/** Returns [name, position in degrees] for the labels of countries and seas on a frame and in crops of its views. */
function labelPoints(
	{ id, labels }: FrameSpec,
	widthKm: number,
	views: Atlas['views'],
): [string, LonLat][] {
	const onFrame = labels.flatMap(({ kind, text, at, from = 0 }): [string, LonLat][] =>
		text && at && (kind === 'country' || kind === 'sea') && from < WIDE_PLATE ? [[text, at]] : [],
	);
	const names = onFrame.map(([name]) => name);
	const inCrops = views.flatMap(({ frame, locator, card }) =>
		[locator, card].flatMap((crop) =>
			crop && (crop.frame ?? frame) === id && crop.widthKm > widthKm * SAME_SCALE
				? Object.entries(crop.at ?? {})
				: [],
		),
	);
	return [...onFrame, ...inCrops.filter(([name]) => names.includes(name))];
}
