import { expect, type Page } from '@playwright/test';

/** Selector of the sheets of a page’s map. */
const FIGURE = '.map-figure .sheet-stage:not([hidden])';

/**
 * Lists the faults of the names on maps: letters that the edge of their map cuts off, letters that lie on letters of
 * another name, on the dot of another place or on the scale bar or a button (each by more than 1 CSS pixel), and names
 * smaller than 10 CSS pixels.
 * @param maps Selector of the maps to check.
 * @param least A map with fewer names than this is a fault too.
 */
export function listNameFaults(page: Page, maps = FIGURE, least = 3): Promise<string[]> {
	return page.locator(maps).evaluateAll((all, least) => {
		const SLIP = 1;
		/** Letters fill the middle of their line: so much of its height is left out above and below. */
		const LEADING = 0.16;
		const SMALLEST = 10;
		interface Part {
			name: string;
			boxes: DOMRect[];
		}
		const found: string[] = [];
		for (const map of all) {
			if (map.getBoundingClientRect().width === 0) continue;
			const names = [...map.querySelectorAll<SVGTextElement>('.sheet-name text')].filter(isShown);
			const lettered = names.map((text) => ({
				name: text.textContent!.trim(),
				boxes: letterBoxes(text),
				of: text.closest('.sheet-name'),
			}));
			const dots = [...map.querySelectorAll('.sheet-name circle')].filter(isShown).map((dot) => ({
				name: 'a dot',
				boxes: [dot.getBoundingClientRect()],
				of: dot.closest('.sheet-name'),
			}));
			const controls = [...map.parentElement!.querySelectorAll('.map-scale, .map-key, .map-follow')]
				.filter(isShown)
				.map((control): Part => ({
					name: control.getAttribute('class')!,
					boxes: [control.getBoundingClientRect()],
				}));
			const edge = map.getBoundingClientRect();
			for (const [index, { name, boxes, of }] of lettered.entries()) {
				if (boxes.some((box) => isBeyond(box, edge))) found.push(`${name} is cut`);
				const others: Part[] = [
					...lettered.slice(index + 1),
					...dots.filter((dot) => dot.of !== of),
					...controls,
				];
				for (const other of others)
					if (boxes.some((box) => other.boxes.some((one) => lieOver(box, one))))
						found.push(`${name} and ${other.name} overlap`);
			}
			for (const text of names) {
				const pieces = text.querySelectorAll('tspan, textPath');
				for (const letters of pieces.length > 0 ? pieces : [text]) {
					const px = Number.parseFloat(getComputedStyle(letters).fontSize);
					const size = px * (text.getScreenCTM()?.a ?? 1);
					if (size < SMALLEST - 0.01) found.push(`${text.textContent!.trim()} is ${size} px high`);
				}
			}
			if (names.length < least) found.push(`only ${names.length} names`);
		}
		return found;

		function isShown(element: Element): boolean {
			return element.checkVisibility() && element.getBoundingClientRect().width > 0;
		}

		/** Returns the box of each letter in CSS pixels of the window. */
		function letterBoxes(text: SVGTextElement): DOMRect[] {
			const toScreen = text.getScreenCTM()!;
			return Array.from({ length: text.getNumberOfChars() }, (_, i) => {
				const { x, y, width, height } = text.getExtentOfChar(i);
				const start = new DOMPoint(x, y + height * LEADING).matrixTransform(toScreen);
				const end = new DOMPoint(x + width, y + height * (1 - LEADING)).matrixTransform(toScreen);
				return new DOMRect(start.x, start.y, end.x - start.x, end.y - start.y);
			});
		}

		function isBeyond(box: DOMRect, edge: DOMRect): boolean {
			return (
				box.left < edge.left - SLIP ||
				box.right > edge.right + SLIP ||
				box.top < edge.top - SLIP ||
				box.bottom > edge.bottom + SLIP
			);
		}

		function lieOver(one: DOMRect, other: DOMRect): boolean {
			const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
			const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
			return across > SLIP && down > SLIP;
		}
	}, least);
}

/** Expects that the names on a page’s map have no fault, once the map is at rest. */
export const expectNoNameFaults = (page: Page, situation: string, least?: number): Promise<void> =>
	expect(async () =>
		expect(await listNameFaults(page, FIGURE, least), situation).toEqual([]),
	).toPass({ timeout: 5000 });
