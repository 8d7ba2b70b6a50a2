import type { Locator, Page } from '@playwright/test';
import { contrastRatio } from './pixel-contrast.ts';
import { type Picture, pictureOf } from './pictures.ts';

/** Red, green, blue and opacity, each 0 to 255. */
type Rgba = readonly [number, number, number, number];

/** Letters of a map as the page styles them. */
interface Letters {
	name: string;
	ink: Rgba;
	/** The colour around the letters: that of their stroke, if it is painted below them. */
	casing: Rgba | null;
	/** The boxes of the letters in CSS pixels from the upper left corner of the map. */
	boxes: { left: number; top: number; right: number; bottom: number }[];
}

/** Selector of all that is lettered on a map: names, forms of other languages, figures, and the text of the scale bar. */
const TEXTS = '.sheet-name tspan, .sheet-name textPath, .sheet-scale text';

/**
 * Lists the letters of a map whose contrast (WCAG 2.2, 1 to 21) with what stands behind them is too low. For each piece
 * of text the map is photographed without its names, and every colour of the ground in the boxes of the letters is taken:
 * tint, water, coast, river, railway and whatever else runs there. A casing (a stroke that is painted below the letters)
 * covers it as far as it is opaque; letters without one stand on the ground itself. The ink is compared with each of the
 * colours that result, and the lowest contrast counts.
 * @param stage One sheet, still or live.
 * @param least The lowest contrast that is enough.
 */
export async function listFaintNames(page: Page, stage: Locator, least: number): Promise<string[]> {
	const all = await stage.evaluate(readLetters, TEXTS);
	const ground = await pictureWithoutNames(page, stage);
	const scale = ground.width / (await stage.boundingBox())!.width;
	if (all.length === 0) return ['no name is in sight'];
	return all.flatMap(({ name, ink, casing, boxes }) => {
		const behind = new Set(boxes.flatMap((box) => [...coloursIn(ground, box, scale)]));
		const faint = [...behind]
			.map((colour) => ({ colour, under: casing ? over(casing, colour) : colour }))
			.map(({ colour, under }) => ({ colour, contrast: contrastRatio(over(ink, under), under) }))
			.toSorted((a, b) => a.contrast - b.contrast)[0];
		return faint && faint.contrast < least
			? [`${name}: ${faint.contrast.toFixed(2)} on #${faint.colour.toString(16).padStart(6, '0')}`]
			: [];
	});
}

/** Photographs a map without what is lettered on it. */
async function pictureWithoutNames(page: Page, stage: Locator): Promise<Picture> {
	const layers = page.locator('.sheet-names, .sheet-still-names, .sheet-scale');
	const show = (isShown: boolean) =>
		layers.evaluateAll((all, shown) => {
			for (const layer of all) (layer as SVGElement).style.visibility = shown ? '' : 'hidden';
		}, isShown);
	await show(false);
	const picture = await pictureOf(stage);
	await show(true);
	return picture;
}

/** Returns the colours in a box of a picture, as 0xRRGGBB. */
function coloursIn({ data, width, height }: Picture, box: Letters['boxes'][0], scale: number) {
	const colours = new Set<number>();
	const [left, top] = [Math.max(0, Math.floor(box.left * scale)), Math.max(0, box.top * scale)];
	for (let row = Math.floor(top); row < Math.min(height, box.bottom * scale); row++)
		for (let column = left; column < Math.min(width, box.right * scale); column++)
			colours.add(data.readUIntBE((row * width + column) * 3, 3));
	return colours;
}

/** Returns the colour that results where one lies over another, as 0xRRGGBB. */
function over([red, green, blue, opacity]: Rgba, ground: number): number {
	const mixed = [red, green, blue].map((part, i) => {
		const below = (ground >> (16 - 8 * i)) & 255;
		return Math.round(below + ((part - below) * opacity) / 255);
	});
	return mixed.reduce((colour, part) => colour * 256 + part, 0);
}

/** Reads the letters of a map in the page. */
function readLetters(stage: Element, texts: string): Letters[] {
	const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
	const edge = stage.getBoundingClientRect();
	const scope = stage.querySelector('.sheet-scale') ? stage : (stage.parentElement ?? stage);
	const shown = [...scope.querySelectorAll<SVGTextContentElement>(texts)].filter((one) => {
		const { width, left, right, top, bottom } = one.getBoundingClientRect();
		const isInside =
			left < edge.right && right > edge.left && top < edge.bottom && bottom > edge.top;
		return width > 0 && isInside && one.checkVisibility();
	});
	return shown.map((one) => {
		const style = getComputedStyle(one);
		const hasCasing =
			style.stroke !== 'none' &&
			Number.parseFloat(style.strokeWidth) > 0 &&
			style.paintOrder.startsWith('stroke');
		return {
			name: one.textContent!.trim(),
			ink: rgba(style.fill, style.fillOpacity),
			casing: hasCasing ? rgba(style.stroke, style.strokeOpacity) : null,
			boxes: letterBoxes(one),
		};
	});

	/** Returns a colour of a style sheet as four numbers. */
	function rgba(colour: string, opacity: string): Rgba {
		context.clearRect(0, 0, 1, 1);
		context.fillStyle = colour;
		context.fillRect(0, 0, 1, 1);
		const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
		return [red!, green!, blue!, alpha! * Number.parseFloat(opacity)];
	}

	function letterBoxes(text: SVGTextContentElement): Letters['boxes'] {
		/** Letters fill the middle of their line: so much of its height is left out above and below. */
		const leading = 0.16;
		const toScreen = text.getScreenCTM()!;
		return Array.from({ length: text.getNumberOfChars() }, (_, i) => {
			const { x, y, width, height } = text.getExtentOfChar(i);
			const start = new DOMPoint(x, y + height * leading).matrixTransform(toScreen);
			const end = new DOMPoint(x + width, y + height * (1 - leading)).matrixTransform(toScreen);
			return {
				...{ left: start.x - edge.left, right: end.x - edge.left },
				...{ top: start.y - edge.top, bottom: end.y - edge.top },
			};
		});
	}
}
