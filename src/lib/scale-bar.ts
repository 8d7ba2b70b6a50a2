/** The longest round length below a fifth of a plate `widthKm` wide, and its share of the plate. */
export function scaleBar(widthKm: number): { text: string; width: string } {
	const longest = widthKm / 5;
	const power = 10 ** Math.floor(Math.log10(longest));
	const km = [5, 2, 1].map((n) => n * power).find((length) => length <= longest)!;
	return { text: `${km} km`, width: `${((km / widthKm) * 100).toFixed(2)}%` };
}
