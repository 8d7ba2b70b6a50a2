import type { Crop } from '#src/geo/shared/crop.ts';
import { greatCircleBetween, lambertDistanceKm } from '#src/geo/shared/lambert-distance.ts';
import { toDegrees, toUnits, type Units } from '#src/geo/shared/plane-coordinates.ts';
import type { Degrees, Plane } from '#src/geo/shared/plane-data.ts';

/** An end of a line that a reader measures. */
export interface RulerEnd {
	at: Degrees;
	/** How far it may be off, in kilometres. */
	within: number;
	/** Id and name of the place it is; undefined for a mere point. */
	place?: string;
	name?: string;
}

/** A distance with its error, “127 km ± 1 km”, and a sentence or two on how it came about. */
export function measureByHand(from: RulerEnd, to: RulerEnd): { text: string; how: string } {
	const error = roundUp(from.within + to.within);
	const distance = lambertDistanceKm(from.at, to.at);
	const [one, other] = [toWords(from), toWords(to)];
	return {
		text: `${toText(distance, placesOf(error))} ± ${toText(error)}`,
		how: `A straight line on the WGS 84 ellipsoid. The error is that of both ends together: ${one === other ? one.replace('the', 'each') : `${one}; ${other}`}.`,
	};
}

/** “Rajin 0.5 km”, “the point 0.6 km, a pixel at that zoom”. */
const toWords = ({ name, within }: RulerEnd) =>
	`${name ?? 'the point'} ${toText(roundUp(within))}${name ? '' : ', a pixel at that zoom'}`;

/** What lies at `share` of what is seen of a plate that is `width` CSS pixels wide. A pixel is its error. */
export function endAt(
	plane: Plane,
	[left, top, size]: Crop,
	share: Units,
	width: number,
): RulerEnd {
	const [x, y, boxWidth, boxHeight] = plane.box;
	const at = toDegrees(plane, [
		x + (left + share[0] * size) * boxWidth,
		y + (top + share[1] * size) * boxHeight,
	]);
	return { at, within: (boxWidth * size * plane.unit) / 1000 / width };
}

/** The `d` of the line on a frame, in its SVG units; undefined if an end lies off the plate and the margin round it. */
export function lineOn(plane: Plane, from: Degrees, to: Degrees): string | undefined {
	const line = greatCircleBetween(from, to, PIECES).map((at) => toUnits(plane, at));
	if (![line[0]!, line.at(-1)!].every((end) => isNear(plane, end))) return undefined;
	return `M${line.map((at) => at.map((n) => n.toFixed(1)).join(' ')).join('L')}`;
}

const PIECES = 24;
/** How much is drawn round a plate, as a share of its width and height: less than any frame has. */
const MARGIN = 0.3;

function isNear({ box: [left, top, width, height] }: Plane, [x, y]: Units) {
	const [across, down] = [(x - left) / width, (y - top) / height];
	return Math.min(across, down) > -MARGIN && Math.max(across, down) < 1 + MARGIN;
}

/** To one figure, or two of one below 2, and never less: 0.34 is 0.4, 1.16 is 1.2. */
function roundUp(n: number) {
	const unit = 10 ** Math.floor(Math.log10(n) + 1e-9);
	const step = n / unit < 2 ? unit / 10 : unit;
	return Math.ceil(n / step - 1e-9) * step;
}

/** How many decimals a rounded figure has; negative where it ends in zeros. */
function placesOf(n: number) {
	const places = -Math.floor(Math.log10(n) + 1e-9);
	const figure = n * 10 ** places;
	return Math.abs(figure - Math.round(figure)) < 1e-6 ? places : places + 1;
}

/** Kilometres to so many decimals, or to tens and more where those are negative. */
function toText(km: number, places = placesOf(km)) {
	const unit = 10 ** Math.max(0, -places);
	const decimals = Math.max(0, places);
	const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
	return `${(places < 0 ? Math.round(km / unit) * unit : km).toLocaleString('en-GB', digits)} km`;
}
