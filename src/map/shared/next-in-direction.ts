/** A point in any unit, y downwards. */
type Point = readonly [x: number, y: number];

/**
 * Finds the next point from `here` in a direction, which is a unit step along one axis. Looks up to 45° to either side
 * and takes the smallest sum of the distance ahead and twice the distance to the side.
 *
 * @returns The index of the point in `others`; undefined if there is none in that direction.
 */
export function nextInDirection(
	here: Point,
	others: readonly Point[],
	[stepX, stepY]: Point,
): number | undefined {
	let best: number | undefined;
	let least = Number.POSITIVE_INFINITY;
	others.forEach(([x, y], index) => {
		const [dx, dy] = [x - here[0], y - here[1]];
		const ahead = dx * stepX + dy * stepY;
		const aside = Math.abs(dx * stepY + dy * stepX);
		if (ahead <= 0 || aside > ahead) return;
		const cost = ahead + 2 * aside;
		if (cost >= least) return;
		least = cost;
		best = index;
	});
	return best;
}
