import { type GeoPermissibleObjects, type GeoProjection, geoPath } from 'd3-geo';

type Point = [number, number];

/**
 * Returns the `d` of a projected object in whole SVG units and relative steps. It has half the bytes of d3’s own.
 * With `reversed`, every line is written in the opposite direction.
 */
export function svgPath(
	projection: GeoProjection,
	object: GeoPermissibleObjects,
	{ reversed = false } = {},
): string {
	const writer = new PathWriter(reversed);
	geoPath(projection, writer as unknown as CanvasRenderingContext2D)(object);
	return writer.finish();
}

/** A stand-in for a canvas context. It turns the calls that d3-geo makes into path data. */
class PathWriter {
	#d = '';
	#pen: Point = [0, 0];
	#points: Point[] = [];
	#reversed: boolean;

	constructor(reversed: boolean) {
		this.#reversed = reversed;
	}

	beginPath() {}
	arc() {}

	moveTo(x: number, y: number) {
		this.#flush(false);
		this.#points = [[Math.round(x), Math.round(y)]];
	}

	lineTo(x: number, y: number) {
		const point: Point = [Math.round(x), Math.round(y)];
		if (!same(point, this.#points.at(-1)!)) this.#points.push(point);
	}

	closePath() {
		if (same(this.#points[0]!, this.#points.at(-1)!)) this.#points.pop();
		this.#flush(true);
	}

	finish() {
		this.#flush(false);
		return this.#d.replace(/^m/, 'M');
	}

	#flush(closed: boolean) {
		const points = this.#reversed ? this.#points.toReversed() : this.#points;
		this.#points = [];
		if (points.length < (closed ? 3 : 2)) return;
		points.forEach((point, i) => {
			this.#d += step(point[0] - this.#pen[0], point[1] - this.#pen[1], 'ml'[i] ?? ' ');
			this.#pen = point;
		});
		if (!closed) return;
		this.#d += 'z';
		this.#pen = points[0]!;
	}
}

/** Writes one step. A minus sign or a letter already separates two numbers, so no space is written there. */
function step(dx: number, dy: number, before: string) {
	return `${before === ' ' && dx < 0 ? '' : before}${dx}${dy < 0 ? '' : ' '}${dy}`;
}

const same = (a: Point, b: Point) => a[0] === b[0] && a[1] === b[1];
