import type { LonLat } from '#src/geo/lon-lat.ts';

/**
 * Rounds the corners of a line by Chaikin’s method, twice: each corner gives way to two points, at a quarter of its
 * sides. The line moves by at most a quarter of the height of a corner. The ends of an open line stay.
 */
export function roundCorners(line: readonly LonLat[], { closed = false } = {}): LonLat[] {
	return cutCorners(cutCorners(line, closed), closed).map(([x, y]) => [toMicro(x), toMicro(y)]);
}

function cutCorners(line: readonly LonLat[], closed: boolean): LonLat[] {
	const cut = line.slice(1).flatMap((end, i) => {
		const start = line[i]!;
		return [between(start, end, 0.25), between(start, end, 0.75)];
	});
	return closed ? [...cut, cut[0]!] : [line[0]!, ...cut.slice(1, -1), line.at(-1)!];
}

const between = ([x, y]: LonLat, [toX, toY]: LonLat, share: number): LonLat => [
	x + (toX - x) * share,
	y + (toY - y) * share,
];

/** Rounds degrees to a millionth, about 0.1 m. */
const toMicro = (degrees: number) => Math.round(degrees * 1e6) / 1e6;
