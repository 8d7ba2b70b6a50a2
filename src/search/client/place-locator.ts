import { svgElement } from '#src/ui/client/svg-element.ts';

/** Width of a locator’s crop as a share of the width of the map. */
const CROP = 0.3;
/** Width divided by height, as in results.css. */
const RATIO = 1.6;
/** Radius of the dot as a share of the width of the crop. */
const DOT = 0.04;

/**
 * Makes a small map with a dot for a place: a crop of a map on the page, from which the browser copies the ground.
 * @param address Address of the place’s page, as the links of the map have it.
 * @returns The picture, hidden from screen readers; undefined if no map on the page shows the place by a dot.
 */
export function placeLocator(address: string): SVGElement | undefined {
	const link = document.querySelector(`.map-place > a[href="${CSS.escape(address)}"]`);
	const label = link?.parentElement;
	const ground = label?.closest('.map-slot')?.querySelector('.map-ground');
	const source = ground?.querySelector('[id^="ground-"]');
	if (!label || !source) return undefined;
	const [left, top, width, height] = ground!.getAttribute('viewBox')!.split(' ').map(Number) as [
		number,
		number,
		number,
		number,
	];
	const at = (side: 'x' | 'y') => Number.parseFloat(label.getAttribute(side)!) / 100;
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
		svgElement('use', { href: `#${source.id}` }),
		svgElement('circle', { cx: `${x}`, cy: `${y}`, r: `${crop.width * DOT}` }),
	);
}

const within = (value: number, least: number, most: number) =>
	Math.min(Math.max(value, least), most);
