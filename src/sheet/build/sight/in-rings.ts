/** Whether a point of a plane lies within rings, by the even–odd rule over all of them: holes are rings too. */
export function isInRings(
	[x, y]: readonly [number, number],
	rings: readonly (readonly (readonly number[])[])[],
): boolean {
	let isInside = false;
	for (const ring of rings)
		for (let i = 1; i < ring.length; i++) {
			const [[x0, y0], [x1, y1]] = [ring[i - 1], ring[i]] as [[number, number], [number, number]];
			if (y0 > y !== y1 > y && x < x0 + ((x1 - x0) * (y - y0)) / (y1 - y0)) isInside = !isInside;
		}
	return isInside;
}
