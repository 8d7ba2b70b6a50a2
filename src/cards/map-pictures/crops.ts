import type { Answer, Edition } from '#src/edition/model/edition.ts';
import { isArea } from '#src/edition/places/place-facts.ts';
import { framesOf } from '#src/geo/frames-of-place.ts';
import type { FrameSpec, LonLat } from '#src/geo/map-types.ts';
import type { Atlas } from '#src/geo/sheets/atlas.ts';
import type { Place } from '#src/schema/content.ts';

/** What a card’s map shows. */
export interface MapCrop {
	/** Id of a frame. */
	frame: string;
	center: LonLat;
	widthKm: number;
	/** Where names of countries and seas stand. */
	at: Record<string, LonLat>;
	/** Ids of places that are named before others. */
	places: readonly string[];
	/** Id of the place that is marked. */
	lit?: string;
	/** Ids of the legend whose layers are drawn. */
	layers: readonly string[];
	/** Ids of the measures that are drawn. */
	measures: readonly string[];
}

/** The share of its plate’s width that an upright crop shows where nobody has chosen one. */
const SHARE = 0.5;
/** Names that show on plates from this many CSS pixels on are too long for a card. */
const WIDE = 460;

/** The crop of the view with an id, without anything drawn on demand. */
export function viewCrop(viewId: string, { views, frames }: Atlas): MapCrop {
	const view = views.find(({ id }) => id === viewId)!;
	const own = view.card ?? {};
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
		...own,
	};
}

/** An answer’s crop, with its layers and measures, and its places named first. */
export const answerCrop = (answer: Answer, atlas: Atlas): MapCrop => ({
	...viewCrop(answer.view, atlas),
	places: answer.mentions.map(({ place }) => place),
	layers: answer.layers ?? [],
	measures: answer.measures,
});

/** The surroundings of a place, which is marked; undefined where it lies beyond the maps. */
export function placeCrop(place: Place, { map }: Edition, atlas: Atlas): MapCrop | undefined {
	const ids = framesOf(place, map.frames).map(({ id }) => id);
	const frames = ids.map((id) => map.frames.find((one) => one.id === id)!);
	const widest = frames.toSorted((a, b) => b.plate.widthKm - a.plate.widthKm)[0];
	const frame = isArea(place) ? widest : frames[0];
	if (!frame) return undefined;
	const widthKm = frame.plate.widthKm * SHARE;
	const center: LonLat = [place.lon, place.lat];
	return {
		...{ frame: frame.id, center, widthKm, at: areasRound(center, widthKm, frame, atlas) },
		...{ places: [], lit: place.id, layers: [], measures: [] },
	};
}

/** A crop that shows less than this share of another’s width names countries where the other has no room for it. */
const SAME_SCALE = 0.9;
const KM_PER_DEGREE = 111.2;
/** How far from the middle of a crop a name may stand, as shares of its width. */
const REACH = { across: 0.3, down: 0.55 };

/**
 * Countries and seas at the points where the frame or the crops of its views name them: of those that
 * have room in the crop, the one furthest from its middle, which is the place’s.
 */
function areasRound(
	[lon, lat]: LonLat,
	widthKm: number,
	frame: FrameSpec,
	{ views }: Atlas,
): Record<string, LonLat> {
	const toShare = (degrees: number) => (degrees * KM_PER_DEGREE) / widthKm;
	const spots = namedPoints(frame, widthKm, views).flatMap(([name, at]) => {
		const across = Math.abs(toShare((at[0] - lon) * Math.cos((lat * Math.PI) / 180)));
		const down = Math.abs(toShare(at[1] - lat));
		const hasRoom = across < REACH.across && down < REACH.down;
		return hasRoom ? [{ name, at, distance: Math.hypot(across, down) }] : [];
	});
	const nearestFirst = spots.toSorted((a, b) => a.distance - b.distance);
	return Object.fromEntries(nearestFirst.map(({ name, at }) => [name, at]));
}

function namedPoints(
	{ id, labels }: FrameSpec,
	widthKm: number,
	views: Atlas['views'],
): [string, LonLat][] {
	const own = labels.flatMap(({ kind, text, at, from = 0 }): [string, LonLat][] =>
		text && at && (kind === 'country' || kind === 'sea') && from < WIDE ? [[text, at]] : [],
	);
	const names = own.map(([name]) => name);
	const others = views.flatMap(({ frame, locator, card }) =>
		[locator, card].flatMap((crop) =>
			crop && (crop.frame ?? frame) === id && crop.widthKm > widthKm * SAME_SCALE
				? Object.entries(crop.at ?? {})
				: [],
		),
	);
	return [...own, ...others.filter(([name]) => names.includes(name))];
}
