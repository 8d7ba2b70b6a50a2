import type { FrameSpec } from '../map-types.ts';
import type { MapContent } from '../read-map.ts';

/** Returns the tint of each area on a frame, by the id of the area. Areas without one have the tint of `frame.base`. */
export const areaTints = (
	frame: Pick<FrameSpec, 'tints'>,
	{ tints }: Pick<MapContent, 'tints'>,
): Readonly<Record<string, string>> => ({ ...tints, ...frame.tints });
