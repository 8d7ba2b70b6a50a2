import type { Page } from '@playwright/test';

/**
 * Lists the texts of a page that cannot be read completely: beyond the left or right edge of the window, or cut off by an
 * element that does not scroll. Names on maps are left out: they give way to each other. The first entry is the width of
 * the page, if it is wider than the window.
 */
export const listLostText = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const lost: string[] = [];
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth > clientWidth) lost.push(`The page is ${scrollWidth} px wide.`);
		const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
			const parent = node.parentElement!;
			const isShown = parent.checkVisibility({
				visibilityProperty: true,
				contentVisibilityAuto: true,
			});
			if (!isShown || parent.closest('svg, .visually-hidden, .skip-link')) continue;
			const range = new Range();
			range.selectNodeContents(node);
			const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
			if (
				boxes.some((box) => isBeyond(box, 0, clientWidth)) ||
				boxes.some((box) => isCut(box, parent))
			)
				lost.push(node.nodeValue!.trim());
		}
		return lost;

		function isBeyond({ left, right }: DOMRect, start: number, end: number): boolean {
			return left < start - 1 || right > end + 1;
		}

		function isCut(box: DOMRect, parent: Element): boolean {
			for (let element = parent; element !== document.body; element = element.parentElement!) {
				const { overflowX, overflowY } = getComputedStyle(element);
				if (overflowX === 'visible' && overflowY === 'visible') continue;
				const edge = element.getBoundingClientRect();
				if (/auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth + 1)
					return true;
				if (/hidden|clip/.test(overflowX) && isBeyond(box, edge.left, edge.right)) return true;
				// The box of a line is higher than its letters.
				const isHidden = /hidden|clip/.test(overflowY);
				if (isHidden && (box.top < edge.top - 3 || box.bottom > edge.bottom + 3)) return true;
			}
			return false;
		}
	});
