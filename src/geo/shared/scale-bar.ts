/**
 * The longest round length below a fifth of a plate `widthKm` wide, as the two ends of a line in
 * percent of the plate: from its left edge, or up to its right one. Its figure stands at `x2`;
 * `half` is the middle of the line.
 */
export function scaleBar(widthKm: number, side: 'start' | 'end') {
	const longest = widthKm / 5;
	const power = 10 ** Math.floor(Math.log10(longest));
	const km = [5, 2, 1].map((n) => n * power).find((length) => length <= longest)!;
	const share = (km / widthKm) * 100;
	const at = (part: number) => `${(side === 'start' ? part : 100 - part).toFixed(2)}%`;
	return {
		text: `${km} km`,
		x1: side === 'start' ? '0%' : '100%',
		x2: at(share),
		half: at(share / 2),
	};
}
