import type { Page } from '@playwright/test';

/** Lines of an answer have between these numbers of characters on average. */
export const LINE_LENGTH = { least: 58, most: 70 };

/**
 * Returns the average number of characters in the full lines of a page’s answers: all lines of a paragraph but its last.
 * Numbers of notes are not counted, since they are raised and small, and verdicts are taken out, which shorten the line
 * they stand in. Undefined if there is no full line.
 */
export const averageLineLength = (page: Page): Promise<number | undefined> =>
	page.locator('.answer > .prose > p').evaluateAll((paragraphs) => {
		for (const verdict of document.querySelectorAll('.prose .verdict-link')) verdict.remove();
		const lengths = paragraphs.flatMap((paragraph) => {
			const lines: { middle: number; length: number }[] = [];
			const nodes = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
			for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
				if (node.parentElement!.closest('.marker')) continue;
				for (let i = 0; i < node.nodeValue!.length; i++) {
					const range = new Range();
					range.setStart(node, i);
					range.setEnd(node, i + 1);
					const [box] = range.getClientRects();
					if (!box) continue;
					const middle = (box.top + box.bottom) / 2;
					const line = lines.at(-1);
					if (line && Math.abs(line.middle - middle) < box.height / 2) line.length++;
					else lines.push({ middle, length: 1 });
				}
			}
			return lines.slice(0, -1).map(({ length }) => length);
		});
		if (lengths.length === 0) return undefined;
		return lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
	});
