import type { Atlas, Sheet } from './atlas.ts';
import type { Label } from './labels.ts';
import { arrange } from './arrange.ts';
import type { Box } from './projection.ts';

/** A small crop of a frame round a few places, lettered so that no name is cut or covered. */
export interface LocatorMap {
	frame: string;
	crop: Box;
	/** Points as shares of the crop. */
	labels: Label[];
}

/** Width over height of every locator, and the widths in CSS pixels at which it must read. */
export const LOCATOR_RATIO = 1.6;
const WIDTHS = [280, 350, 480, 700];
const PADDINGS = [1.35, 1.7, 2.2, 3];
const MOST = 8;

/** The frame and crop that show most of the places; among equals the closest. None if none shows any. */
export function layoutLocator(atlas: Atlas, ids: readonly string[]): LocatorMap | undefined {
	const sheets = atlas.sheets.toSorted((a, b) => a.frame.unit - b.frame.unit);
	const tries = sheets.flatMap((sheet) => PADDINGS.map((padding) => attempt(sheet, ids, padding)));
	const named = (map: LocatorMap) => map.labels.filter(({ place }) => ids.includes(place!)).length;
	const found = tries.filter((map) => map !== undefined && named(map) > 0) as LocatorMap[];
	return found.reduce<LocatorMap | undefined>(
		(best, map) => (best && named(best) >= named(map) ? best : map),
		undefined,
	);
}

function attempt(sheet: Sheet, ids: readonly string[], padding: number): LocatorMap | undefined {
	const { frame, ground, labels } = sheet;
	const wanted = labels.filter(({ place, arrow }) => ids.includes(place!) && arrow === undefined);
	if (wanted.length === 0) return undefined;
	const crop = cropAround(ground.plate, wanted, padding);
	const local = labels
		.filter(({ arrow, turn, below }) => arrow === undefined && !turn && !below)
		.map((label) => ({ ...label, ...shareOf(crop, ground.plate, label) }));
	const isWanted = ({ place }: Label) => ids.includes(place!);
	const settled = arrange(
		local.filter((label) => isWanted(label) && label.text).slice(0, MOST),
		WIDTHS,
		LOCATOR_RATIO,
	);
	const rest = local.filter((label) => !isWanted(label) && label.rank < 4);
	const context = rest.filter(({ kind }) => ['place', 'sea', 'country'].includes(kind));
	const room = Math.max(3, MOST - settled.length);
	const more = arrange(context, WIDTHS, LOCATOR_RATIO, settled).slice(0, room);
	return { frame: frame.id, crop, labels: [...settled, ...more] };
}

/** Kept where the ground is drawn: on the plate. */
function cropAround(plate: Box, points: readonly Label[], padding: number): Box {
	const xs = points.map(({ x }) => x * plate.width);
	const ys = points.map(({ y }) => y * plate.height);
	const [left, right, top, bottom] = [
		Math.min(...xs),
		Math.max(...xs),
		Math.min(...ys),
		Math.max(...ys),
	];
	const least = plate.width * 0.3;
	const wanted = Math.max(least, (right - left) * padding, (bottom - top) * padding * LOCATOR_RATIO);
	const width = Math.round(Math.min(wanted, plate.width, plate.height * LOCATOR_RATIO));
	const height = Math.round(width / LOCATOR_RATIO);
	const clamp = (n: number, most: number) => Math.round(Math.min(Math.max(n, 0), most));
	return {
		x: plate.x + clamp((left + right - width) / 2, plate.width - width),
		y: plate.y + clamp((top + bottom - height) / 2, plate.height - height),
		width,
		height,
	};
}

function shareOf(crop: Box, plate: Box, { x, y }: Label) {
	return {
		x: (plate.x + x * plate.width - crop.x) / crop.width,
		y: (plate.y + y * plate.height - crop.y) / crop.height,
	};
}
