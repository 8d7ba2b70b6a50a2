/** Returns the text of an SVG, its lines joined by spaces. */
export const textOfSvg = (svg: string): string =>
	[...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)]
		.map(([, inner]) =>
			inner!
				.replace(/<[^>]*>/g, '')
				.replace(/&#(\d+);/g, (_, n) => String.fromCharCode(n))
				.replaceAll('\u00a0', ' '),
		)
		.join(' ');
