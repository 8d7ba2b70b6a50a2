import type { Level, Shape } from './level.ts';

/** What draws a line: a `Path2D`, or a writer of SVG path data. Coordinates are kilometres of the sheet's plane. */
export interface Pen {
	moveTo(x: number, y: number): void;
	lineTo(x: number, y: number): void;
	closePath(): void;
}

/** Moves a pen along the arcs of a shape. Rings are closed where `closed` is true. */
export function trace({ arcs, step }: Level, shape: Shape, pen: Pen, closed: boolean): void {
	for (const line of shape.arcs) {
		let isFirst = true;
		for (const index of line) {
			const points = pointsOf(arcs[index < 0 ? ~index : index]!);
			const end = points.length - 2;
			for (let i = 0; i <= end; i += 2) {
				const at = index < 0 ? end - i : i;
				const [x, y] = [points[at]! * step, points[at + 1]! * step];
				if (isFirst) pen.moveTo(x, y);
				// The first point of a later arc is the last of the arc before it.
				else if (i > 0) pen.lineTo(x, y);
				isFirst = false;
			}
		}
		if (closed) pen.closePath();
	}
}

/** Adds up the steps of an arc: a list of x and y in turn, in steps from the centre. */
function pointsOf(arc: number[]) {
	const points = [...arc];
	for (let i = 2; i < points.length; i++) points[i]! += points[i - 2]!;
	return points;
}
