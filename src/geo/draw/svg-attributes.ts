/** Escapes a text for use in an SVG element or attribute. */
export const escapeText = (text: string): string =>
	text.replace(/[<>&"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** Formats the attributes of an SVG element; leaves out those with an undefined value. Numbers have two decimals. */
export const svgAttributes = (all: Record<string, string | number | undefined>): string =>
	Object.entries(all)
		.filter(([, value]) => value !== undefined)
		.map(
			([name, value]) =>
				` ${name}="${typeof value === 'number' ? Math.round(value * 100) / 100 : escapeText(value!)}"`,
		)
		.join('');
