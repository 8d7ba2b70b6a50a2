import type { Feature, LineString, MultiPolygon, Position } from 'geojson';
import type { Box } from '../planar/box.ts';
import { clipLine } from '../planar/clip-to-box.ts';
import { subtractFromLine } from '../planar/overlay.ts';

/**
 * Cuts lines at a box and where they enter an area. Each piece is a feature of its own.
 *
 * @param without The area that no line is drawn through, if any.
 * @param shortest Shortest piece that is kept, in degrees.
 */
export function cutLines(
	lines: readonly Feature<LineString>[],
	box: Box,
	{ without, shortest = 1e-3 }: { without?: MultiPolygon; shortest?: number } = {},
): Feature<LineString>[] {
	return lines.flatMap((line) => {
		const inside = clipLine(line.geometry.coordinates, box);
		const pieces = without ? inside.flatMap((piece) => subtractFromLine(piece, without)) : inside;
		return pieces
			.filter((piece) => lengthOf(piece) > shortest)
			.map((coordinates): Feature<LineString> => ({
				...line,
				geometry: { type: 'LineString', coordinates },
			}));
	});
}

const lengthOf = (line: Position[]) =>
	line
		.slice(1)
		.reduce((sum, [x, y], i) => sum + Math.hypot(x! - line[i]![0]!, y! - line[i]![1]!), 0);
