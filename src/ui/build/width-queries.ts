/**
 * Returns two conditions for each width, by name: `wide`, which matches from the width on, and `below-wide`.
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
				[`below-${name}`, `(${feature} < ${width})`],
			] as const;
		}),
	);
