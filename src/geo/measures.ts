import type { NamedLines } from './borders.ts';
import { distanceKm, lengthKm } from './geodesic.ts';
import type { LonLat } from './map-types.ts';
import { nearestPair } from './nearest-pair.ts';

/** An entry of `measures.json`. */
export interface Measure {
	id: string;
	label: string;
	/** Id of a place, or `nearest:` and a line: `nearest:border-ru-kp`. */
	from: string;
	to: string;
	how: 'straight' | 'along';
	/** Id of the line that is followed, if `how` is `along`. */
	line?: string | undefined;
	/** Decimals printed; negative ones round to tens. */
	digits?: number;
}

/** A measure with its result. */
export interface Measured {
	id: string;
	km: number;
	/** As it must be typed in the text: "1,010 km". */
	text: string;
	from: LonLat;
	to: LonLat;
	/** The way that was measured: two points if straight. */
	line: LonLat[];
}

/** Where ends of measures are found. */
export interface MeasureContext {
	places: readonly { id: string; lon: number; lat: number }[];
	lines: Pick<NamedLines, 'get'>;
}

/**
 * Measures on the ellipsoid. `nearest:` is the point of that line nearest to the other end.
 *
 * @throws {RangeError} On a place or line that does not exist.
 */
export function computeMeasures(
	measures: readonly Measure[],
	{ places: all, lines }: MeasureContext,
): Measured[] {
	const places = new Map(all.map(({ id, lon, lat }) => [id, [lon, lat] as LonLat]));
	return measures.map((measure) => {
		const [from, to] = nearestPair(
			candidates(measure, measure.from),
			candidates(measure, measure.to),
		);
		const line = measure.how === 'along' ? follow(measure, from, to) : [from, to];
		const km = lengthKm(line);
		return { id: measure.id, km, text: formatKm(km, measure.digits), from, to, line };
	});

	/** All pieces of line, or the one point, that an end may lie on. */
	function candidates(measure: Measure, end: string): LonLat[][] {
		const place = places.get(end);
		if (place) return [[place]];
		const pieces = lines.get(lineOf(end));
		if (!pieces) throw new RangeError(unknownEnd(measure, end));
		return pieces;
	}

	function follow(measure: Measure, from: LonLat, to: LonLat): LonLat[] {
		const line = lines.get(measure.line ?? measure.id)?.[0];
		if (!line) throw new RangeError(unknownEnd(measure, measure.line ?? ''));
		const cuts = [from, to].map((end) => line.indexOf(nearestOf(end, line)));
		const [first, last] = cuts.sort((a, b) => a - b) as [number, number];
		return first === last ? line : line.slice(first, last + 1);
	}
}

/** The id of the line that an end of a measure lies on, where it is no place. */
export const lineOf = (end: string): string => end.replace(/^nearest:/, '');

/** Kilometres as they are printed, thousands with a comma. */
export function formatKm(km: number, digits = 0): string {
	const unit = 10 ** Math.max(0, -digits);
	const decimals = Math.max(0, digits);
	const rounded = Math.round(km / unit) * unit;
	const number = (digits > 0 ? km : rounded).toLocaleString('en-GB', {
		minimumFractionDigits: decimals,
		maximumFractionDigits: decimals,
	});
	return `${number} km`;
}

/** A figure that was typed, with as few decimals as it can have: none or one. */
export const formatTypedKm = (km: number): string => formatKm(km, km % 1 ? 1 : 0);

function nearestOf(at: LonLat, line: LonLat[]) {
	return line.reduce((a, b) => (distanceKm(at, a) <= distanceKm(at, b) ? a : b));
}

const unknownEnd = ({ id }: Measure, end: string) =>
	`Measure "${id}" names "${end}", which is no place of content/places.json and no line of the map.`;
