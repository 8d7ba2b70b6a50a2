import { svgElement } from '#src/ui/client/svg-element.ts';

/** Width of a locator’s crop as a share of the width of the picture. */
const CROP = 0.3;
/** Width divided by height, as in results.css. */
const RATIO = 1.6;
/** Radius of the dot as a share of the width of the crop. */
const DOT = 0.04;

/**
 * Makes a small map with a dot for a place: a crop of the still picture on the page.
 * @param address Address of the place’s page, as the links of the map have it.
 * @returns The picture, hidden from screen readers; undefined if no picture on the page shows the place by a dot.
 */
export function placeLocator(address: string): SVGElement | undefined {
	const dot = document.querySelector(
		`.sheet-still-names .sheet-place > a[href="${CSS.escape(address)}"] > circle`,
	);
	const name = dot?.closest('.sheet-place');
	const ground = name?.closest('.sheet-plate')?.querySelector('.sheet-ground');
	const still = ground?.querySelector('use');
	if (!name || !still) return undefined;
	const [left, top, width, height] = ground!.getAttribute('viewBox')!.split(' ').map(Number) as [
		number,
		number,
		number,
		number,
	];
	const at = (side: 'x' | 'y') => Number.parseFloat(name.getAttribute(side)!) / 100;
	const [x, y] = [left + at('x') * width, top + at('y') * height];
	const crop = { width: width * CROP, height: (width * CROP) / RATIO };
	return svgElement(
		'svg',
		{
			class: 'locator',
			viewBox: [
				within(x - crop.width / 2, left, left + width - crop.width),
				within(y - crop.height / 2, top, top + height - crop.height),
				crop.width,
				crop.height,
			].join(' '),
			'aria-hidden': 'true',
		},
		svgElement('use', { href: still.getAttribute('href')! }),
		svgElement('circle', { cx: `${x}`, cy: `${y}`, r: `${crop.width * DOT}` }),
	);
}

const within = (value: number, least: number, most: number) =>
	Math.min(Math.max(value, least), most);
