import type { FrameSpec, MapPlace } from './map-types.ts';
import { isOnPlate } from './projection.ts';

/** A frame in which a place can be shown. */
export interface PlaceFrame {
	id: string;
	/** True if the frame has a label for the place. */
	lettered: boolean;
}

type Located = Pick<MapPlace, 'id' | 'lon' | 'lat'>;

/**
 * Returns the frames whose plate contains a place, the best one first: the first frame that has a label for the place,
 * then the others in their order. Returns an empty list if no plate contains the place.
 */
export function framesOf({ id, lon, lat }: Located, frames: readonly FrameSpec[]): PlaceFrame[] {
	const lettering = letteringOf(frames).get(id);
	return frames
		.filter((frame) => frame === lettering || isOnPlate([lon, lat], frame))
		.map((frame) => ({ id: frame.id, lettered: frame === lettering }))
		.toSorted((a, b) => Number(b.lettered) - Number(a.lettered));
}

/** Returns the best frame to show a place in; undefined if no plate contains the place. */
export const frameOf = (place: Located, frames: readonly FrameSpec[]): PlaceFrame | undefined =>
	framesOf(place, frames)[0];

/** Returns, by id of a place, the first frame that has a label for it. A label with an arrow does not count. */
function letteringOf(frames: readonly FrameSpec[]): Map<string, FrameSpec> {
	const cached = cache.get(frames);
	if (cached) return cached;
	const lettering = new Map<string, FrameSpec>();
	for (const frame of frames.toReversed()) {
		for (const { place, arrow } of frame.labels) if (place && !arrow) lettering.set(place, frame);
	}
	cache.set(frames, lettering);
	return lettering;
}

const cache = new WeakMap<readonly FrameSpec[], Map<string, FrameSpec>>();
