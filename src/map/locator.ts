import type { Atlas, Sheet } from './atlas.ts';
import { arrange } from './arrange.ts';
import { CROP_RATIO, cropAround, shareOf } from './crop.ts';
import { type Label, layoutLabels } from './labels.ts';
import type { Box } from './projection.ts';

/** A small crop of a frame round a few places, lettered so that no name is cut or covered. */
export interface LocatorMap {
	frame: string;
	crop: Box;
	/** Points as shares of the crop. */
	labels: Label[];
}

/** The widths in CSS pixels at which a locator must read. */
const WIDTHS = [280, 350, 480, 700];
const PADDINGS = [1.3, 1.5, 1.8, 2.3];
const MOST = 8;
/** The share of the places that a closer frame must name to be taken before a wider one. */
const ENOUGH = 0.7;

/**
 * The closest frame that names most of the places, cropped to them; one far-off city does not make it wide.
 * None if no frame shows any.
 */
export function layoutLocator(atlas: Atlas, ids: readonly string[]): LocatorMap | undefined {
	const sheets = atlas.sheets.toSorted((a, b) => a.frame.unit - b.frame.unit);
	const tries = sheets.flatMap((sheet) =>
		PADDINGS.map((padding) => attempt(sheet, atlas, ids, padding)),
	);
	const named = (map: LocatorMap) => map.labels.filter(({ place }) => ids.includes(place!)).length;
	const found = tries.filter((map): map is LocatorMap => map !== undefined && named(map) > 0);
	const most = Math.max(...found.map(named));
	const enough = most > 3 ? Math.ceil(most * ENOUGH) : most;
	const frame = found.find((map) => named(map) >= enough)?.frame;
	const maps = found.filter((map) => map.frame === frame);
	return maps.toSorted((a, b) => named(b) - named(a))[0];
}

function attempt(sheet: Sheet, atlas: Atlas, ids: readonly string[], padding: number) {
	const { frame, ground } = sheet;
	const wanted = placesOn(sheet, atlas.places, ids);
	if (wanted.length === 0) return undefined;
	const crop = cropAround(ground.plate, frame.margin, wanted, padding);
	const inCrop = (label: Label) => ({ ...label, ...shareOf(crop, ground.plate, label) });
	const settled = arrange(wanted.slice(0, MOST).map(inCrop), WIDTHS, CROP_RATIO);
	const context = sheet.labels.filter(
		({ kind, rank, place, arrow, below, zoomed }) =>
			(kind === 'sea' || kind === 'country' || (kind === 'place' && rank < 4)) &&
			!ids.includes(place ?? '') &&
			arrow === undefined &&
			below === undefined &&
			!zoomed,
	);
	const more = arrange(context.map(inCrop), WIDTHS, CROP_RATIO, settled);
	const room = Math.max(3, MOST - settled.length);
	return { frame: frame.id, crop, labels: [...settled, ...more.slice(0, room)] };
}

/** Labels of the places asked for that lie on the plate, those with a label of their own first. */
function placesOn(
	{ frame, labels }: Sheet,
	places: Atlas['places'],
	ids: readonly string[],
): Label[] {
	const all = labels.filter(
		({ place, arrow, kind }) =>
			ids.includes(place!) && arrow === undefined && (kind === 'place' || kind === 'sea'),
	);
	const own = oneEach(all);
	const bare = places.filter(
		({ id }) => ids.includes(id) && !own.some(({ place }) => place === id),
	);
	const specs = bare.map(({ id }) => ({ place: id, rank: 3 as const, dx: 8, dy: 4 }));
	const added = layoutLabels({ ...frame, labels: specs }, places, []);
	const isOnPlate = ({ x, y }: Label) => x > 0 && x < 1 && y > 0 && y < 1;
	return [...own, ...added.filter(isOnPlate)].map((label) => ({
		...label,
		text: label.text || (label.name ?? ''),
	}));
}

/** A name that a frame has in several spots is kept where it is nearest to the others. */
function oneEach(labels: readonly Label[]): Label[] {
	const fixed = labels.filter(({ kind }) => kind === 'place');
	const mean = (axis: 'x' | 'y') =>
		fixed.reduce((sum, label) => sum + label[axis], 0) / (fixed.length || 1);
	const distance = ({ x, y }: Label) => Math.hypot(x - mean('x'), y - mean('y'));
	const seas = labels.filter(({ kind }) => kind === 'sea');
	return [...fixed, ...seas.toSorted((a, b) => distance(a) - distance(b)).slice(0, 1)];
}
