import type { Feature, LineString, MultiPolygon, Position } from 'geojson';
import type { OwnMap } from '#src/schema/own-map/own-map.ts';
import { makeArea } from '../sources/clip-countries.ts';
import { isInBox } from '../planar/box.ts';
import { cutPolygon, isInside, pointInside, uniteAreas } from '../planar/overlay.ts';
import { windPolygon } from '../planar/wind-polygon.ts';
import { mistakeIn } from '../sources/mistake-in.ts';

type History = OwnMap['history'];

/**
 * Cuts today’s countries into the pieces that changed hands.
 *
 * @param rivers The rivers of Northeast Asia, of which some are lines of a cut.
 */
export function makePieces(
	{ lines, pieces }: History,
	countries: readonly Feature<MultiPolygon>[],
	rivers: readonly Feature<LineString>[],
): Feature<MultiPolygon>[] {
	const parts = countries.flatMap(({ id, geometry }) => {
		const country = String(id);
		const cuts = lines
			.filter(({ cuts: cut }) => cut.includes(country))
			.map((line) => pointsOf(line, rivers));
		// Countries that are one area here, such as all others, have no borders among themselves.
		const { coordinates } = uniteAreas(geometry);
		const polygons = coordinates.flatMap((polygon) => cutAlong(polygon, cuts));
		return polygons.map((polygon) => ({
			piece: pieceOf(polygon, country, pieces),
			polygon: windPolygon(polygon),
		}));
	});
	const byPiece = Map.groupBy(parts, ({ piece }) => piece);
	return [...byPiece].map(([id, own]) =>
		makeArea(
			id,
			own.map(({ polygon }) => polygon),
		),
	);
}

/** Returns the lines of the cuts that are drawn. */
export function makeHistoryLines({ lines }: History): Feature<LineString>[] {
	return lines.flatMap(({ id, accuracyKm, what, points: coordinates }): Feature<LineString>[] =>
		what
			? [
					{
						type: 'Feature',
						id,
						properties: { accuracyKm, what },
						geometry: { type: 'LineString', coordinates },
					},
				]
			: [],
	);
}

/** Returns the points of a cut: those of its river, then its own. */
function pointsOf(
	{ river, points }: History['lines'][number],
	rivers: readonly Feature<LineString>[],
): Position[] {
	if (!river) return points;
	const inland = rivers.find(({ id, properties }) => id === river && !properties!['border']);
	if (!inland)
		throw mistakeIn(
			'own/history.json',
			`Northeast Asia has no river "${river}" that is no border. Name another.`,
		);
	return [...inland.geometry.coordinates, ...points];
}

/** Cuts a polygon along those lines that reach it, and returns it as it is if there is none. */
function cutAlong(polygon: Position[][], lines: readonly Position[][]): Position[][][] {
	const [low, high] = boundsOf(polygon[0]!);
	const near = lines.filter((line) => {
		const [from, to] = boundsOf(line);
		return from[0]! <= high[0]! && to[0]! >= low[0]! && from[1]! <= high[1]! && to[1]! >= low[1]!;
	});
	return near.length > 0 ? cutPolygon(polygon, near) : [polygon];
}

function boundsOf(line: readonly Position[]): [low: Position, high: Position] {
	const [xs, ys] = [line.map(([x]) => x!), line.map(([, y]) => y!)];
	return [
		[Math.min(...xs), Math.min(...ys)],
		[Math.max(...xs), Math.max(...ys)],
	];
}

/** Returns the id of the piece that a polygon belongs to: the first that fits. */
function pieceOf(polygon: Position[][], country: string, pieces: History['pieces']): string {
	const middle = pointInside(polygon);
	const piece = pieces.find(
		({ of, contains, within }) =>
			of === country &&
			(!contains || isInside(contains, polygon)) &&
			(!within || isInBox(middle, within)),
	);
	if (!piece)
		throw mistakeIn(
			'own/history.json',
			`No piece takes the polygon of "${country}" round [${middle}]. Add one of "${country}" without "contains" and "within".`,
		);
	return piece.id;
}
