import { expect, type Page } from '@playwright/test';
import { notePanel } from '../journeys.ts';

/**
 * Opens each note of a page in turn, and returns the ids of those whose panel begins above the end of their sentence.
 * A panel may cover the lowest 6 CSS pixels of a line, which are below its letters.
 */
export async function listCoveredSentences(page: Page): Promise<string[]> {
	const covered: string[] = [];
	const markers = page.locator('.marker');
	await expect(markers).not.toHaveCount(0);
	for (const marker of await markers.all()) {
		await marker.click();
		await expect(notePanel(page)).toBeVisible();
		const { bottom, top } = await marker.evaluate(sentenceAndPanel);
		if (top < bottom - 6) covered.push((await marker.getAttribute('data-note'))!);
		await page.keyboard.press('Escape');
	}
	return covered;
}

/** Runs in the page: returns the bottom of a marker’s sentence and the top of the note panel, in CSS pixels. */
function sentenceAndPanel(marker: Element): { bottom: number; top: number } {
	const range = document.createRange();
	range.setStartBefore(marker);
	let node: Node | null = marker.nextSibling;
	while (node && !/[.!?]/.test(node.textContent ?? '')) node = node.nextSibling;
	if (node?.nodeType === Node.TEXT_NODE) range.setEnd(node, node.textContent!.search(/[.!?]/));
	else range.setEndAfter(marker);
	const rects = [...range.getClientRects()];
	const { top } = document.querySelector('note-panel')!.getBoundingClientRect();
	return { bottom: Math.max(...rects.map(({ bottom }) => bottom)), top };
}
