import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';

/** A rectangle of the viewport, in CSS pixels. */
interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/**
 * Takes a screenshot of the viewport, and returns a function that measures the contrast within a box of it: the largest
 * ratio (WCAG 2.2, 1 to 21) between the most frequent colour and any other colour. 1 means that the box shows one colour
 * only.
 */
async function measureContrast(page: Page): Promise<(box: Box) => number> {
	const image = sharp(await page.screenshot({ animations: 'disabled' })).removeAlpha();
	const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
	const scale = info.width / page.viewportSize()!.width;
	return ({ x, y, width, height }) => {
		const counts = new Map<number, number>();
		const [left, top] = [Math.max(0, Math.floor(x * scale)), Math.max(0, Math.floor(y * scale))];
		const right = Math.min(info.width, Math.ceil((x + width) * scale));
		const bottom = Math.min(info.height, Math.ceil((y + height) * scale));
		for (let row = top; row < bottom; row++) {
			for (let column = left; column < right; column++) {
				const color = data.readUIntBE((row * info.width + column) * 3, 3);
				counts.set(color, (counts.get(color) ?? 0) + 1);
			}
		}
		const [background] = [...counts].toSorted((a, b) => b[1] - a[1])[0]!;
		return Math.max(...[...counts.keys()].map((color) => contrastRatio(background, color)));
	};
}

/**
 * Lists the elements in the viewport whose pixels show too little contrast, with their names and contrasts. Elements that
 * are covered or not displayed are skipped.
 * @param least The lowest contrast that is enough.
 */
export async function listFaint(page: Page, elements: Locator, least: number): Promise<string[]> {
	const contrastIn = await measureContrast(page);
	const boxes = await elements.evaluateAll((all) => {
		const isScrolledAway = (element: Element) => {
			const { top, bottom } = element.getBoundingClientRect();
			for (let box = element.parentElement; box; box = box.parentElement) {
				const edge = box.getBoundingClientRect();
				if (getComputedStyle(box).overflowY !== 'visible' && box !== document.documentElement)
					if (top >= edge.bottom || bottom <= edge.top) return true;
			}
			return false;
		};
		return all.flatMap((element) => {
			const { x, y, width, height } = element.getBoundingClientRect();
			const top = document.elementFromPoint(x + width / 2, y + height / 2);
			const isInSight = width > 0 && top && (element.contains(top) || top.contains(element));
			// What a closed list contains has a box, and is not painted; neither is what is scrolled out of a box.
			if (!isInSight || !element.checkVisibility() || isScrolledAway(element)) return [];
			const name = element.getAttribute('aria-label') ?? element.textContent!.trim();
			return [{ name: name || element.outerHTML.slice(0, 80), x, y, width, height }];
		});
	});
	if (boxes.length === 0) return ['no element is in sight'];
	return boxes.flatMap(({ name, ...box }) => {
		const contrast = contrastIn(box);
		return contrast < least ? [`${name}: ${contrast.toFixed(2)}`] : [];
	});
}

/** Contrast ratio of two colours, each as 0xRRGGBB (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrastRatio(one: number, other: number): number {
	const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
	return (light! + 0.05) / (dark! + 0.05);
}

/** Relative luminance of a colour, 0 to 1 (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function luminance(color: number): number {
	const [red, green, blue] = [16, 8, 0].map((shift) => {
		const share = ((color >> shift) & 255) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
