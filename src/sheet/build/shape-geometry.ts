import type { MultiLineString, Polygon, Position } from 'geojson';
import type { Level, Shape } from '#src/sheet/shared/level.ts';
import { trace } from '#src/sheet/shared/trace.ts';

/** Returns a shape as GeoJSON on the sheet's plane, in kilometres: lines, or one polygon with all rings. */
export function shapeGeometry(
	level: Level,
	shape: Shape,
	isSurface: boolean,
): MultiLineString | Polygon {
	const lines: Position[][] = [];
	trace(
		level,
		shape,
		{
			moveTo: (x, y) => lines.push([[x, y]]),
			lineTo: (x, y) => lines.at(-1)!.push([x, y]),
			closePath: () => lines.at(-1)!.push(lines.at(-1)![0]!),
		},
		isSurface,
	);
	return isSurface
		? { type: 'Polygon', coordinates: lines }
		: { type: 'MultiLineString', coordinates: lines };
}
