import type { Crop } from '#src/geo/shared/crop.ts';
import { greatCircleBetween, lambertDistanceKm } from '#src/geo/shared/lambert-distance.ts';
import type { Degrees, Plane } from '#src/geo/shared/plane.ts';
import { toDegrees, toUnits, type Units } from '#src/geo/shared/plane-coordinates.ts';

/** One end of a line that a reader measures with the ruler. */
export interface RulerEnd {
	at: Degrees;
	/** Uncertainty of the point, in km. */
	errorKm: number;
	/** Id and name of the place at this end; undefined for any other point of the map. */
	place?: string;
	name?: string;
}

/**
 * Measures the straight line between two ends on the WGS 84 ellipsoid.
 *
 * @returns The distance with its error, “127 km ± 1 km”, and two sentences on how it was measured. The error is the
 * sum of both ends’ errors, rounded up.
 */
export function measureWithRuler(from: RulerEnd, to: RulerEnd): { text: string; how: string } {
	const error = roundUp(from.errorKm + to.errorKm);
	const distance = lambertDistanceKm(from.at, to.at);
	const [first, second] = [describeEnd(from), describeEnd(to)];
	return {
		text: `${formatKm(distance, decimalsOf(error))} ± ${formatKm(error)}`,
		how: `A straight line on the WGS 84 ellipsoid. The error is that of both ends together: ${first === second ? first.replace('the', 'each') : `${first}; ${second}`}.`,
	};
}

/** “Rajin 0.5 km”, “the point 0.6 km, a pixel at that zoom”. */
const describeEnd = ({ name, errorKm }: RulerEnd) =>
	`${name ?? 'the point'} ${formatKm(roundUp(errorKm))}${name ? '' : ', a pixel at that zoom'}`;

/**
 * Returns the point at a position in the visible crop of a plate. Its error is the size of one CSS pixel.
 *
 * @param share Position from the top left of the visible crop, as shares of its width and height.
 * @param width Width of the visible crop in CSS pixels.
 */
export function rulerEndAt(
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
	return { at, errorKm: (boxWidth * size * plane.unit) / 1000 / width };
}

/**
 * Returns the `d` of the great circle between two points on a frame, in the frame’s SVG units; undefined if an end lies
 * off the plate and the margin round it.
 */
export function rulerLinePath(plane: Plane, from: Degrees, to: Degrees): string | undefined {
	const line = greatCircleBetween(from, to, PIECES).map((at) => toUnits(plane, at));
	if (![line[0]!, line.at(-1)!].every((end) => isNear(plane, end))) return undefined;
	return `M${line.map((at) => at.map((n) => n.toFixed(1)).join(' ')).join('L')}`;
}

/** Number of straight pieces that a great circle is drawn in. */
const PIECES = 24;
/** Margin round a plate, as a share of its width and height. The ground of every frame is drawn further than this. */
const MARGIN = 0.3;

function isNear({ box: [left, top, width, height] }: Plane, [x, y]: Units) {
	const [across, down] = [(x - left) / width, (y - top) / height];
	return Math.min(across, down) > -MARGIN && Math.max(across, down) < 1 + MARGIN;
}

/** Rounds up to one significant digit, or to two if the first is a 1: 0.34 becomes 0.4, 1.16 becomes 1.2. */
function roundUp(n: number) {
	const unit = 10 ** Math.floor(Math.log10(n) + 1e-9);
	const step = n / unit < 2 ? unit / 10 : unit;
	return Math.ceil(n / step - 1e-9) * step;
}

/** Returns how many decimals a rounded number has; negative if it ends in zeros: −1 for 30. */
function decimalsOf(n: number) {
	const places = -Math.floor(Math.log10(n) + 1e-9);
	const figure = n * 10 ** places;
	return Math.abs(figure - Math.round(figure)) < 1e-6 ? places : places + 1;
}

/** Formats kilometres with `places` decimals, or rounded to tens, hundreds and so on if `places` is negative. */
function formatKm(km: number, places = decimalsOf(km)) {
	const unit = 10 ** Math.max(0, -places);
	const decimals = Math.max(0, places);
	const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
	return `${(places < 0 ? Math.round(km / unit) * unit : km).toLocaleString('en-GB', digits)} km`;
}
