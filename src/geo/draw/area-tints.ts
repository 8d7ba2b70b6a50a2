import type { FrameSpec } from '../map-types.ts';
import type { MapContent } from '../read-map.ts';

/** The name of the tint that each area has on a sheet; those without one keep the sheet’s. */
export const tintsOf = (
	frame: Pick<FrameSpec, 'tints'>,
	{ tints }: Pick<MapContent, 'tints'>,
): Readonly<Record<string, string>> => ({ ...tints, ...frame.tints });
