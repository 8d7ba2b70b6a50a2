import type { Answer, Edition } from '../edition/edition.ts';
import { framesOf, isArea } from '../edition/place-facts.ts';
import type { Place } from '../edition/schema.ts';
import type { Atlas } from '../map/atlas.ts';
import type { FrameSpec, LonLat } from '../map/types.ts';
import type { MapCrop } from './map-picture.ts';

/** The share of its plate’s width that an upright crop shows where nobody has chosen one. */
const SHARE = 0.5;

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
	const ids = framesOf(place, atlas.sheets).map(({ id }) => id);
	const frames = ids.map((id) => map.frames.find((one) => one.id === id)!);
	const widest = frames.toSorted((a, b) => b.plate.widthKm - a.plate.widthKm)[0];
	const frame = isArea(place) ? widest : frames[0];
	if (!frame) return undefined;
	const { widthKm } = frame.plate;
	return {
		...{ frame: frame.id, center: [place.lon, place.lat], widthKm: widthKm * SHARE },
		...{ at: areasOf(frame), places: [], lit: place.id, layers: [], measures: [] },
	};
}

/** Countries and seas where the whole plate names them. */
const areasOf = ({ labels }: FrameSpec): Record<string, LonLat> =>
	Object.fromEntries(
		labels.flatMap(({ kind, text, at }) =>
			text && at && (kind === 'country' || kind === 'sea') ? [[text, at]] : [],
		),
	);
