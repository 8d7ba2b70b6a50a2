import { type GeoPermissibleObjects, type GeoProjection, geoPath } from 'd3-geo';

type Point = [number, number];

/** The `d` of a projected object in whole units and relative steps: half the bytes of d3’s own. */
export function svgPath(
	projection: GeoProjection,
	object: GeoPermissibleObjects,
	{ reversed = false } = {},
): string {
	const ink = new Ink(reversed);
	geoPath(projection, ink as unknown as CanvasRenderingContext2D)(object);
	return ink.finish();
}

/** The canvas methods that d3-geo calls, kept as text. */
class Ink {
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

/** A space is left out where a minus sign or a letter already parts two numbers. */
function step(dx: number, dy: number, before: string) {
	return `${before === ' ' && dx < 0 ? '' : before}${dx}${dy < 0 ? '' : ' '}${dy}`;
}

const same = (a: Point, b: Point) => a[0] === b[0] && a[1] === b[1];
