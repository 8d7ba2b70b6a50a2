/** How far a window or container is at least below a width, in the unit of the width. */
const BELOW = 0.001;

/**
 * Returns two conditions for each width, by name: `wide`, which matches from the width on, and `below-wide`.
 *
 * The build turns the comparisons with `>=` and `<=` into `min-width` and `max-width`, which Safari 16 knows; it would
 * turn `<` into `not (min-width: …)`, which Safari 16 does not know.
 *
 * @param feature What is compared: `width` of the window, or `inline-size` of a container.
 * @param widths CSS lengths by name, in the spelling of constants: `{ WIDE: '68.75em' }`.
 */
export const widthQueries = (
	feature: 'width' | 'inline-size',
	widths: Readonly<Record<string, string>>,
): Map<string, string> =>
	new Map(
		Object.entries(widths).flatMap(([constant, width]) => {
			const name = constant.toLowerCase().replaceAll('_', '-');
			return [
				[name, `(${feature} >= ${width})`],
				[`below-${name}`, `(${feature} <= ${justBelow(width)})`],
			] as const;
		}),
	);

const justBelow = (width: string) =>
	width.replace(/^[\d.]+/, (digits) => `${Number(digits) - BELOW}`);

/** A window too low for a note or a card beside the text, as at a zoom of 400 %. */
export const LOW_WINDOW: readonly [name: string, condition: string] = [
	'low',
	`(height <= ${25 - BELOW}em)`,
];
