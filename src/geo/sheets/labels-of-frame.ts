import type { Label } from '../labels/layout-labels.ts';
import { overlaysOf } from '../labels/overlays.ts';
import { type PositionedLabel, positionLabels } from '../labels/position-labels.ts';
import { ratioOf } from '../projection.ts';
import type { Crop } from '../shared/crop.ts';
import type { Sheet } from './atlas.ts';

/**
 * Settles the labels of a frame on its plate, with its scale bar, title and key about them. What no place is
 * lit in is the same on every page, and worked out once.
 */
export function labelsOfFrame(
	sheet: Sheet,
	labels: readonly Label[],
	{
		crop,
		lit,
		hasTitle,
		hasKey,
	}: { crop: Crop; lit: string | undefined; hasTitle: boolean; hasKey: boolean },
): readonly PositionedLabel[] {
	const { frame } = sheet;
	const settleNow = () =>
		positionLabels(labels, {
			crop,
			ratio: ratioOf(frame.plate.shape),
			lit,
			furniture: overlaysOf({ side: frame.scale, hasTitle, hasKey }),
		});
	if (lit !== undefined) return settleNow();
	const its = kept.get(sheet) ?? new Map<string, PositionedLabel[]>();
	const key = `${crop} ${hasTitle} ${hasKey}`;
	const settled = its.get(key) ?? settleNow();
	kept.set(sheet, its.set(key, settled));
	return settled;
}

const kept = new WeakMap<Sheet, Map<string, PositionedLabel[]>>();
