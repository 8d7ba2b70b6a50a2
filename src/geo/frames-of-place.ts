import type { FrameSpec, MapPlace } from './map-types.ts';
import { isOnPlate } from './projection.ts';

/** A frame to show a place in. */
export interface PlaceFrame {
	id: string;
	/** False if the place lies on the map but has no name there. */
	lettered: boolean;
}

type Located = Pick<MapPlace, 'id' | 'lon' | 'lat'>;

/**
 * The frames whose plate a place lies on, the best to show it in first: the first in their order that letters it,
 * then the others. None if it lies beyond them all.
 */
export function framesOf({ id, lon, lat }: Located, frames: readonly FrameSpec[]): PlaceFrame[] {
	const lettering = letteringOf(frames).get(id);
	return frames
		.filter((frame) => frame === lettering || isOnPlate([lon, lat], frame))
		.map((frame) => ({ id: frame.id, lettered: frame === lettering }))
		.toSorted((a, b) => Number(b.lettered) - Number(a.lettered));
}

/** The frame to show a place in; undefined if it lies beyond them all. */
export const frameOf = (place: Located, frames: readonly FrameSpec[]): PlaceFrame | undefined =>
	framesOf(place, frames)[0];

/** By place, the first frame that letters it: one that only points to it does not. */
function letteringOf(frames: readonly FrameSpec[]): Map<string, FrameSpec> {
	const known = letterings.get(frames);
	if (known) return known;
	const lettering = new Map<string, FrameSpec>();
	for (const frame of frames.toReversed()) {
		for (const { place, arrow } of frame.labels) if (place && !arrow) lettering.set(place, frame);
	}
	letterings.set(frames, lettering);
	return lettering;
}

const letterings = new WeakMap<readonly FrameSpec[], Map<string, FrameSpec>>();
