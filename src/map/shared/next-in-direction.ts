/** A point, y downwards. */
type Point = readonly [x: number, y: number];

/**
 * Which of `others` one comes to going from `here` in a direction (a unit step along one axis): the nearest
 * within a quarter turn, where straight ahead counts as nearer than aside. Undefined if none lies that way.
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
