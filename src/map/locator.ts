import type { Atlas, Sheet } from './atlas.ts';
import { arrange } from './arrange.ts';
import { type Label, layoutLabels } from './labels.ts';
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
const PADDINGS = [1.3, 1.5, 1.8, 2.3];
const MOST = 8;

/** The frame and crop that show most of the places; among equals the closest. None if none shows any. */
export function layoutLocator(atlas: Atlas, ids: readonly string[]): LocatorMap | undefined {
	const sheets = atlas.sheets.toSorted((a, b) => a.frame.unit - b.frame.unit);
	const tries = sheets.flatMap((sheet) => PADDINGS.map((padding) => attempt(sheet, atlas, ids, padding)));
	const named = (map: LocatorMap) => map.labels.filter(({ place }) => ids.includes(place!)).length;
	const found = tries.filter((map) => map !== undefined && named(map) > 0) as LocatorMap[];
	return found.reduce<LocatorMap | undefined>(
		(best, map) => (best && named(best) >= named(map) ? best : map),
		undefined,
	);
}

function attempt(sheet: Sheet, atlas: Atlas, ids: readonly string[], padding: number) {
	const { frame, ground } = sheet;
	const wanted = placesOn(sheet, atlas.places, ids);
	if (wanted.length === 0) return undefined;
	const crop = cropAround(ground.plate, frame.margin, wanted, padding);
	const inCrop = (label: Label) => ({ ...label, ...shareOf(crop, ground.plate, label) });
	const settled = arrange(wanted.slice(0, MOST).map(inCrop), WIDTHS, LOCATOR_RATIO);
	const context = sheet.labels.filter(
		({ kind, rank, place, arrow, below, zoomed }) =>
			(kind === 'sea' || kind === 'country' || (kind === 'place' && rank < 4)) &&
			!ids.includes(place ?? '') &&
			arrow === undefined &&
			below === undefined &&
			!zoomed,
	);
	const more = arrange(context.map(inCrop), WIDTHS, LOCATOR_RATIO, settled);
	const room = Math.max(3, MOST - settled.length);
	return { frame: frame.id, crop, labels: [...settled, ...more.slice(0, room)] };
}

/** Labels of the places asked for that lie on the plate, those with a label of their own first. */
function placesOn({ frame, labels }: Sheet, places: Atlas['places'], ids: readonly string[]): Label[] {
	const own = labels.filter(
		({ place, arrow, kind }) => ids.includes(place!) && arrow === undefined && kind === 'place',
	);
	const bare = places.filter(({ id }) => ids.includes(id) && !own.some(({ place }) => place === id));
	const specs = bare.map(({ id }) => ({ place: id, rank: 3 as const, dx: 8, dy: 4 }));
	const added = layoutLabels({ ...frame, labels: specs }, places, []);
	const isOnPlate = ({ x, y }: Label) => x > 0 && x < 1 && y > 0 && y < 1;
	return [...own, ...added.filter(isOnPlate)].map((label) => ({
		...label,
		text: label.text || (label.name ?? ''),
	}));
}

/** Kept where the ground is drawn: on the plate and its margin. */
function cropAround(
	plate: Box,
	[across, down]: [number, number],
	points: readonly Label[],
	padding: number,
): Box {
	const xs = points.map(({ x }) => x * plate.width);
	const ys = points.map(({ y }) => y * plate.height);
	const [left, right] = [Math.min(...xs), Math.max(...xs)];
	const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
	const wanted = Math.max((right - left) * padding, (bottom - top) * padding * LOCATOR_RATIO);
	const width = Math.round(Math.max(plate.width * 0.3, wanted));
	const height = Math.round(width / LOCATOR_RATIO);
	const clamp = (at: number, size: number, whole: number, margin: number) =>
		Math.round(Math.min(Math.max(at, -whole * margin), whole * (1 + margin) - size));
	return {
		x: plate.x + clamp((left + right - width) / 2, width, plate.width, across),
		y: plate.y + clamp((top + bottom - height) / 2, height, plate.height, down),
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
