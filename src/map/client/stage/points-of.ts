import type { OpenSheet } from '#src/sheet/client/open-sheet.ts';
import { trace } from '#src/sheet/shared/trace.ts';
import type { PlanePoint } from '#src/sheet/shared/sheet-name.ts';

/**
 * Returns points of the plane, in kilometres, that show something whole when all are in sight: the corners of a measure’s
 * line, or the point of a place that is nearest to the middle of the window. None if the sheet has neither.
 */
export function pointsOf({ live, names }: OpenSheet, id: string): readonly PlanePoint[] {
	for (const level of live.levels) {
		const shape = level.layers.measures?.find((measure) => measure.id === id);
		if (!shape) continue;
		const points: PlanePoint[] = [];
		const add = (x: number, y: number) => points.push([x, y]);
		trace(level, shape, { moveTo: add, lineTo: add, closePath() {} }, false);
		return cornersOf(points);
	}
	const { x, y } = live.window;
	const away = (point: PlanePoint) => Math.hypot(point[0] - x, point[1] - y);
	return [...(names.get(id)?.points ?? [])].sort((a, b) => away(a) - away(b)).slice(0, 1);
}

function cornersOf(points: readonly PlanePoint[]): PlanePoint[] {
	const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
	return [
		[Math.min(...xs), Math.min(...ys)],
		[Math.max(...xs), Math.max(...ys)],
	];
}
