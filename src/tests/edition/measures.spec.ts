import { expect, test } from '@playwright/test';
import { currentAtlas, currentEdition } from '#src/authoring/current-edition.ts';
import type { LonLat } from '#src/geo/map-types.ts';
import { distanceKm } from '#src/geo/geodesic.ts';
import { computeMeasures, formatKm, lineOf } from '#src/geo/measures.ts';
import { planeOfProjection } from '#src/geo/plane-of-projection.ts';
import { toDegrees } from '#src/geo/shared/plane-coordinates.ts';
import { shapeGeometry } from '#src/sheet/build/levels/shape-geometry.ts';
import { lambertDistanceKm } from '#src/geo/shared/lambert-distance.ts';

/* The figures of the measures against another formula than the build’s, which uses GeographicLib. */

const { interviews, places, sources, map } = currentEdition();
const atlas = currentAtlas();
const measures = interviews.flatMap((interview) => {
	const own = [...interview.measures.values()];
	const results = computeMeasures(own, { places: [...places.values()], lines: map.lines });
	return own.map((measure, index) => ({ interview, measure, result: results[index]! }));
});

/** Returns the length of a line in km, with Lambert’s formula. */
const lambertLengthKm = (line: readonly LonLat[]) =>
	line.slice(1).reduce((sum, at, index) => sum + lambertDistanceKm(line[index]!, at), 0);

/** Returns points all along the pieces of a line, `steps` on each of its pieces. */
const pointsAlong = (pieces: readonly LonLat[][], steps: number): LonLat[] =>
	pieces.flatMap((piece) =>
		piece.slice(1).flatMap(([lon, lat], index) => {
			const [fromLon, fromLat] = piece[index]!;
			return Array.from({ length: steps + 1 }, (_, i): LonLat => {
				const share = i / steps;
				return [fromLon + share * (lon - fromLon), fromLat + share * (lat - fromLat)];
			});
		}),
	);

/** Returns the possible points of an end of a measure: that of its place, or points all along its line. */
function pointsOf(end: string, steps: number): LonLat[] {
	const place = places.get(end);
	if (place) return [[place.lon, place.lat]];
	return pointsAlong(map.lines.get(lineOf(end))!, steps);
}

/** Returns the shortest distance in km between two sets of points, with Lambert’s formula. */
const shortestKm = (from: LonLat[], to: LonLat[]) =>
	from.reduce(
		(least, a) => to.reduce((km, b) => Math.min(km, lambertDistanceKm(a, b)), least),
		Number.POSITIVE_INFINITY,
	);

test(
	'every straight measure is the distance of its ends, by another formula',
	{ tag: '@true-distances' },
	() => {
		for (const { measure, result } of measures) {
			if (measure.how !== 'straight') continue;
			expect(result.line, measure.id).toEqual([result.from, result.to]);
			const km = lambertDistanceKm(result.from, result.to);
			expect(Math.abs(result.km / km - 1), measure.id).toBeLessThan(1e-4);
		}
	},
);

test(
	'every measure starts and ends at the places that it names, and where their lines come nearest',
	{ tag: '@true-distances' },
	() => {
		for (const { measure, result } of measures) {
			for (const [end, at] of [
				[measure.from, result.from],
				[measure.to, result.to],
			] as const) {
				const place = places.get(end);
				if (place) expect(at, measure.id).toEqual([place.lon, place.lat]);
			}
			if (measure.how !== 'straight') continue;
			// Two lines have so many pairs of points that only their vertices are compared.
			const steps = places.has(measure.from) || places.has(measure.to) ? 40 : 1;
			const km = shortestKm(pointsOf(measure.from, steps), pointsOf(measure.to, steps));
			expect(result.km, measure.id).toBeLessThan(km * 1.0005 + 0.001);
			if (steps > 1) expect(result.km, measure.id).toBeGreaterThan(km * 0.995 - 0.001);
		}
	},
);

test(
	'every measure along a line is as long as its part of that line, by another formula',
	{ tag: '@true-distances' },
	() => {
		for (const { measure, result } of measures) {
			if (measure.how !== 'along') continue;
			const [whole = []] = map.lines.get(measure.line ?? measure.id)!;
			const text = JSON.stringify(whole);
			expect(text, measure.id).toContain(JSON.stringify(result.line).slice(1, -1));
			expect(Math.abs(result.km / lambertLengthKm(result.line) - 1), measure.id).toBeLessThan(1e-4);
			const straight = lambertDistanceKm(result.line[0]!, result.line.at(-1)!);
			expect(result.km, measure.id).toBeGreaterThan(straight * 0.9999);
		}
	},
);

test('every figure is its length, rounded to the digits of the measure', () => {
	for (const { measure, result } of measures) {
		const printed = Number(result.text.replace(/[, ]|km/g, ''));
		expect(Math.abs(printed - result.km), measure.id).toBeLessThanOrEqual(
			0.5001 * 10 ** -measure.digits,
		);
	}
});

test(
	'a distance that an interview claims differs from the map’s; one that a source publishes is near it',
	{ tag: '@map-measures' },
	() => {
		for (const { measure, result } of measures) {
			if (measure.claimed !== undefined) {
				expect(formatKm(measure.claimed, measure.digits), measure.id).not.toBe(result.text);
			}
			for (const { km, source } of measure.published ?? []) {
				expect(sources.has(source), `${measure.id}: ${source}`).toBe(true);
				// Railways and round figures differ, but a digit too many or too few differs by more.
				expect(km / result.km, `${measure.id}: ${km} km`).toBeGreaterThan(0.5);
				expect(km / result.km, `${measure.id}: ${km} km`).toBeLessThan(2);
			}
		}
	},
);

test('every measure is drawn, with its figure, on a sheet that its interview shows', () => {
	for (const { interview, measure, result } of measures) {
		const sheet = sheetWith(interview, measure.id);
		expect(sheet, measure.id).toBeDefined();
		const figure = sheet!.names.find(({ kind, id }) => kind === 'figure' && id === measure.id);
		expect(figure?.text, measure.id).toBe(result.text);
	}
});

test(
	'a measure is drawn from end to end, along the geodesic or its line',
	{ tag: ['@map-measures', '@true-distances'] },
	() => {
		for (const { interview, measure, result } of measures) {
			const { levels, spec } = sheetWith(interview, measure.id)!;
			const overlay = levels.at(-1)!;
			const shape = overlay.layers.measures!.find(({ id }) => id === measure.id)!;
			const plane = planeOfProjection(spec.projection);
			const [drawn] = shapeGeometry(overlay, shape, false).coordinates as [number, number][][];
			const degrees = drawn!.map((at) => toDegrees(plane, at) as LonLat);
			// Half a step in each direction.
			const slip = 0.1 + overlay.step;
			expect(distanceKm(degrees[0]!, result.line[0]!), measure.id).toBeLessThan(slip);
			expect(distanceKm(degrees.at(-1)!, result.line.at(-1)!), measure.id).toBeLessThan(slip);
			if (measure.how !== 'straight') continue;
			for (const at of degrees) {
				const around = distanceKm(result.from, at) + distanceKm(at, result.to);
				expect(around - result.km, measure.id).toBeLessThan(2 * slip);
			}
		}
	},
);

/** Returns the first sheet of an interview that draws a measure. */
const sheetWith = ({ sheets }: { sheets: readonly string[] }, measure: string) =>
	sheets
		.map((id) => atlas.sheet(id))
		.find(({ levels }) => levels.at(-1)!.layers.measures?.some(({ id }) => id === measure));
