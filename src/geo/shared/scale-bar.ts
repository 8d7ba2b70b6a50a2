/**
 * Computes the scale bar of a plate: the longest round length (1, 2 or 5 times a power of ten) that is at most
 * a fifth of the plate’s width. `x1` and `x2` are the ends of the bar and `half` is its middle, in percent of the
 * plate. The bar starts at `x1`, the left or right edge of the plate, and its label is at `x2`.
 * @param widthKm Width of the plate in km.
 */
export function scaleBar(widthKm: number, side: 'start' | 'end') {
	const longest = widthKm / 5;
	const power = 10 ** Math.floor(Math.log10(longest));
	const km = [5, 2, 1].map((n) => n * power).find((length) => length <= longest)!;
	const share = (km / widthKm) * 100;
	const percentAt = (part: number) => `${(side === 'start' ? part : 100 - part).toFixed(2)}%`;
	return {
		text: `${km} km`,
		x1: side === 'start' ? '0%' : '100%',
		x2: percentAt(share),
		half: percentAt(share / 2),
	};
}
