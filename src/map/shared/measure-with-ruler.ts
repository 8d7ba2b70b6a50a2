import { lambertDistanceKm } from '#src/geo/shared/lambert-distance.ts';
import type { Degrees, Plane } from '#src/geo/shared/plane.ts';
import { toDegrees, type Units } from '#src/geo/shared/plane-coordinates.ts';

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
 * Returns the end at a point of a sheet’s plane, in kilometres. Its error is the size of one CSS pixel.
 * @param scale CSS pixels per kilometre.
 */
export const rulerEndAt = (plane: Plane, point: Units, scale: number): RulerEnd => ({
	at: toDegrees(plane, point),
	errorKm: 1 / scale,
});

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
