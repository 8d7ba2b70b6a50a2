import type { Label } from '../labels/layout-labels.ts';
import { overlaysOf } from '../labels/overlays.ts';
import { type PositionedLabel, positionLabels } from '../labels/position-labels.ts';
import { ratioOf } from '../projection.ts';
import type { Crop } from '../shared/crop.ts';
import type { Sheet } from './atlas.ts';

/**
 * Positions the labels of a frame on its plate, clear of scale bar, title and key. A map without a highlighted place is
 * the same on every page, so its result is cached.
 * @param highlighted Id of the highlighted place.
 */
export function labelsOfFrame(
	sheet: Sheet,
	labels: readonly Label[],
	{
		crop,
		highlighted,
		hasTitle,
		hasKey,
	}: { crop: Crop; highlighted: string | undefined; hasTitle: boolean; hasKey: boolean },
): readonly PositionedLabel[] {
	const { frame } = sheet;
	const position = () =>
		positionLabels(labels, {
			crop,
			ratio: ratioOf(frame.plate.shape),
			highlighted,
			overlays: overlaysOf({ side: frame.scale, hasTitle, hasKey }),
		});
	if (highlighted !== undefined) return position();
	const cached = cache.get(sheet) ?? new Map<string, PositionedLabel[]>();
	const key = `${crop} ${hasTitle} ${hasKey}`;
	const positioned = cached.get(key) ?? position();
	cache.set(sheet, cached.set(key, positioned));
	return positioned;
}

const cache = new WeakMap<Sheet, Map<string, PositionedLabel[]>>();
