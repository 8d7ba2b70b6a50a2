import type { MultiLineString, Polygon, Position } from 'geojson';
import type { Level, Shape } from '#src/sheet/shared/level.ts';
import { trace } from '#src/sheet/shared/trace.ts';
import type { Bounds } from '#src/sheet/shared/window.ts';

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

/** Returns the box around the lines of a shape, rounded outwards to whole hundredths of a kilometre. */
export function boundsOfShape(level: Level, shape: Shape): Bounds {
	const points = (shapeGeometry(level, shape, false) as MultiLineString).coordinates.flat();
	const [xs, ys] = [points.map(([x]) => x!), points.map(([, y]) => y!)];
	const least = (all: number[]) => Math.floor(Math.min(...all) * 100) / 100;
	const most = (all: number[]) => Math.ceil(Math.max(...all) * 100) / 100;
	return [least(xs), least(ys), most(xs), most(ys)];
}
