import { expect, type Page } from '@playwright/test';

/** Waits until the map follows the reader: from then on statements with a scene can have the focus. */
export const untilFollowing = (page: Page): Promise<void> =>
	expect(page.locator('.statement[tabindex="0"]').first()).toBeAttached();

/**
 * Scrolls a page so that the middle of a statement is at the reading line: at the height that has the share of its
 * paragraph that the statement’s middle has of the paragraph’s characters. The page is made long enough for that.
 * @param id Fragment of the statement: “s-not-for-free”.
 */
export const readStatement = (page: Page, id: string): Promise<void> =>
	page.evaluate((statement) => {
		document.body.style.paddingBlock = '100vh';
		const piece = document.getElementById(statement)!;
		const paragraph = piece.parentElement!;
		const lengthOf = (element: Element) =>
			element.textContent!.length -
			[...element.querySelectorAll('sup')].reduce((sum, sup) => sum + sup.textContent!.length, 0);
		const pieces = [...paragraph.querySelectorAll('.statement')];
		const all = pieces.reduce((sum, one) => sum + lengthOf(one), 0);
		const before = pieces
			.slice(0, pieces.indexOf(piece))
			.reduce((sum, one) => sum + lengthOf(one), 0);
		const share = (before + lengthOf(piece) / 2) / all;
		const strip = document.querySelector('.strip-room .room-map')!;
		const isStrip = innerWidth < 800 && getComputedStyle(strip).position === 'sticky';
		const end = isStrip ? strip.getBoundingClientRect().height : 0;
		const line = isStrip ? end + (innerHeight - end) * 0.36 : innerHeight * 0.44;
		const { top, height } = paragraph.getBoundingClientRect();
		scrollTo({ top: scrollY + top + share * height - line, behavior: 'instant' });
	}, id);

/** Scrolls a page by some CSS pixels. */
export const scrollBy = (page: Page, top: number): Promise<void> =>
	page.evaluate((by) => scrollTo({ top: scrollY + by, behavior: 'instant' }), top);
