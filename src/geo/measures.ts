import type { NamedLines } from './borders.ts';
import { distanceKm, lengthKm } from './geodesic.ts';
import type { LonLat } from './map-types.ts';
import { nearestPair } from './nearest-pair.ts';

/** The fields of an item of `measures.json` that are needed to compute it. */
export interface Measure {
	id: string;
	label: string;
	/** Id of a place, or `nearest:` and the id of a line: `nearest:border-ru-kp`. */
	from: string;
	to: string;
	how: 'straight' | 'along';
	/** Id of the line that is followed, if `how` is `along`. Default: the id of the measure. */
	line?: string | undefined;
	/** Number of decimals in the printed km; −1 rounds to tens, −2 to hundreds. */
	digits?: number;
}

/** A measure with its result. */
export interface Measured {
	id: string;
	km: number;
	/** The distance as it must be typed in a text: “1,010 km”. */
	text: string;
	from: LonLat;
	to: LonLat;
	/** The points of the measured line: two if it is straight. */
	line: LonLat[];
}

/** The places and lines at which measures can start and end. */
export interface MeasureContext {
	places: readonly { id: string; lon: number; lat: number }[];
	lines: Pick<NamedLines, 'get'>;
}

/**
 * Computes measures on the WGS 84 ellipsoid. An end with `nearest:` is the point of that line nearest to the other end.
 *
 * @throws {RangeError} If a measure names a place or line that does not exist.
 */
export function computeMeasures(
	measures: readonly Measure[],
	{ places: allPlaces, lines }: MeasureContext,
): Measured[] {
	const places = new Map(allPlaces.map(({ id, lon, lat }) => [id, [lon, lat] as LonLat]));
	return measures.map((measure) => {
		const [from, to] = nearestPair(
			candidates(measure, measure.from),
			candidates(measure, measure.to),
		);
		const line = measure.how === 'along' ? follow(measure, from, to) : [from, to];
		const km = lengthKm(line);
		return { id: measure.id, km, text: formatKm(km, measure.digits), from, to, line };
	});

	/** Returns the possible points of an end: the pieces of a line, or a single point. */
	function candidates(measure: Measure, end: string): LonLat[][] {
		const place = places.get(end);
		if (place) return [[place]];
		const pieces = lines.get(lineOf(end));
		if (!pieces) throw new RangeError(unknownEnd(measure, end));
		return pieces;
	}

	/** Returns the part of the measure’s line between the vertices nearest to its ends. */
	function follow(measure: Measure, from: LonLat, to: LonLat): LonLat[] {
		const line = lines.get(measure.line ?? measure.id)?.[0];
		if (!line) throw new RangeError(unknownEnd(measure, measure.line ?? ''));
		const cuts = [from, to].map((end) => line.indexOf(nearestVertex(end, line)));
		const [first, last] = cuts.sort((a, b) => a - b) as [number, number];
		return first === last ? line : line.slice(first, last + 1);
	}
}

/** Returns the id of the line in an end of a measure that is not a place: without `nearest:`. */
export const lineOf = (end: string): string => end.replace(/^nearest:/, '');

/** Formats kilometres for printing, with a comma between thousands. @param digits As `Measure.digits`. */
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

/** Formats a number of km from content/: without a decimal if it is whole, otherwise with one. */
export const formatTypedKm = (km: number): string => formatKm(km, km % 1 ? 1 : 0);

/** Returns the vertex of a line that is nearest to a point. */
function nearestVertex(at: LonLat, line: LonLat[]) {
	return line.reduce((a, b) => (distanceKm(at, a) <= distanceKm(at, b) ? a : b));
}

const unknownEnd = ({ id }: Measure, end: string) =>
	`Measure "${id}" names "${end}", which is no place of content/places.json and no line of the map.`;
